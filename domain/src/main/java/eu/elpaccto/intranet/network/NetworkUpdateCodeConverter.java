package eu.elpaccto.intranet.network;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link NetworkUpdateCode} as its text. */
@Converter(autoApply = true)
public class NetworkUpdateCodeConverter implements AttributeConverter<NetworkUpdateCode, String> {

    @Override
    public String convertToDatabaseColumn(NetworkUpdateCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public NetworkUpdateCode convertToEntityAttribute(String text) {
        return text == null ? null : new NetworkUpdateCode(text);
    }
}
