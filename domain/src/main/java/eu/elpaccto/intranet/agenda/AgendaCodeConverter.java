package eu.elpaccto.intranet.agenda;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link AgendaCode} as its text. */
@Converter(autoApply = true)
public class AgendaCodeConverter implements AttributeConverter<AgendaCode, String> {

    @Override
    public String convertToDatabaseColumn(AgendaCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public AgendaCode convertToEntityAttribute(String text) {
        return text == null ? null : new AgendaCode(text);
    }
}
