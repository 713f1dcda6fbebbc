package eu.elpaccto.intranet.news;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link NewsCode} as its text. */
@Converter(autoApply = true)
public class NewsCodeConverter implements AttributeConverter<NewsCode, String> {

    @Override
    public String convertToDatabaseColumn(NewsCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public NewsCode convertToEntityAttribute(String text) {
        return text == null ? null : new NewsCode(text);
    }
}
