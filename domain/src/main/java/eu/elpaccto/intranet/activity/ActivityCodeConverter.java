package eu.elpaccto.intranet.activity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link ActivityCode} as its text. */
@Converter(autoApply = true)
public class ActivityCodeConverter implements AttributeConverter<ActivityCode, String> {

    @Override
    public String convertToDatabaseColumn(ActivityCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ActivityCode convertToEntityAttribute(String text) {
        return text == null ? null : new ActivityCode(text);
    }
}
