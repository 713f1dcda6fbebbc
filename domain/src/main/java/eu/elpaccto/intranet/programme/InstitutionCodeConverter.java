package eu.elpaccto.intranet.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link InstitutionCode} as its text. */
@Converter(autoApply = true)
public class InstitutionCodeConverter implements AttributeConverter<InstitutionCode, String> {

    @Override
    public String convertToDatabaseColumn(InstitutionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public InstitutionCode convertToEntityAttribute(String text) {
        return text == null ? null : new InstitutionCode(text);
    }
}
