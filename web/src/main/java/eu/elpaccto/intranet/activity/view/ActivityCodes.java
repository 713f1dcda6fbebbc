package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/** Reads {@link ActivityCode}s from forms; whether there is such an activity is asked by the rules, not here. */
@FacesConverter("Activity")
public class ActivityCodes implements Converter<Object> {

    @Override
    public ActivityCode getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new ActivityCode(text.strip().toUpperCase(Locale.ROOT));
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
