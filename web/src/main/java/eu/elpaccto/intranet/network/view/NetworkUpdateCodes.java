package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.NetworkUpdateCode;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/** Reads {@link NetworkUpdateCode}s from forms; whether there is such an update is asked by the rules, not here. */
@FacesConverter("NetworkUpdate")
public class NetworkUpdateCodes implements Converter<Object> {

    @Override
    public NetworkUpdateCode getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new NetworkUpdateCode(text.strip().toLowerCase(Locale.ROOT));
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
