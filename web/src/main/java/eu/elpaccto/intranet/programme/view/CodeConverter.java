package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ReferenceList;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;

/** Reads a typed code from a form; whether it stands in its list is asked by the rules, not here. */
abstract class CodeConverter implements Converter<Object> {

    private final ReferenceList list;

    CodeConverter(ReferenceList list) {
        this.list = list;
    }

    @Override
    public Code getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return list.code(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    /** What was refused is shown again as it came. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return value == null ? "" : value.toString();
    }
}
