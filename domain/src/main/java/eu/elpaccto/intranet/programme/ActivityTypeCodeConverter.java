package eu.elpaccto.intranet.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ActivityTypeCode} as its text. */
@Converter(autoApply = true)
public class ActivityTypeCodeConverter implements AttributeConverter<ActivityTypeCode, String> {

    @Override
    public String convertToDatabaseColumn(ActivityTypeCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ActivityTypeCode convertToEntityAttribute(String text) {
        return text == null ? null : new ActivityTypeCode(text);
    }
}
