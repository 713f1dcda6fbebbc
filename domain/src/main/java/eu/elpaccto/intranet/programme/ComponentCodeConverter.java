package eu.elpaccto.intranet.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ComponentCode} as its text. */
@Converter(autoApply = true)
public class ComponentCodeConverter implements AttributeConverter<ComponentCode, String> {

    @Override
    public String convertToDatabaseColumn(ComponentCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ComponentCode convertToEntityAttribute(String text) {
        return text == null ? null : new ComponentCode(text);
    }
}
