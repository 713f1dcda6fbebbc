package eu.elpaccto.intranet.network;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link NetworkSlug} as its text. */
@Converter(autoApply = true)
public class NetworkSlugConverter implements AttributeConverter<NetworkSlug, String> {

    @Override
    public String convertToDatabaseColumn(NetworkSlug slug) {
        return slug == null ? null : slug.value();
    }

    @Override
    public NetworkSlug convertToEntityAttribute(String text) {
        return text == null ? null : new NetworkSlug(text);
    }
}
