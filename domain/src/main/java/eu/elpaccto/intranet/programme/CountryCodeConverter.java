package eu.elpaccto.intranet.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link CountryCode} as its text. */
@Converter(autoApply = true)
public class CountryCodeConverter implements AttributeConverter<CountryCode, String> {

    @Override
    public String convertToDatabaseColumn(CountryCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public CountryCode convertToEntityAttribute(String text) {
        return text == null ? null : new CountryCode(text);
    }
}
