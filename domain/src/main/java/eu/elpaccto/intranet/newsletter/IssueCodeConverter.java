package eu.elpaccto.intranet.newsletter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link IssueCode} as its text. */
@Converter(autoApply = true)
public class IssueCodeConverter implements AttributeConverter<IssueCode, String> {

    @Override
    public String convertToDatabaseColumn(IssueCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public IssueCode convertToEntityAttribute(String text) {
        return text == null ? null : new IssueCode(text);
    }
}
