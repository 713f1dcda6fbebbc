package eu.elpaccto.intranet.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link TopicCode} as its text. */
@Converter(autoApply = true)
public class TopicCodeConverter implements AttributeConverter<TopicCode, String> {

    @Override
    public String convertToDatabaseColumn(TopicCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public TopicCode convertToEntityAttribute(String text) {
        return text == null ? null : new TopicCode(text);
    }
}
