package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.boundary.SanitisedHtml;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Shows formatted text. The one place where markup reaches a page unescaped, and it takes nothing but sanitised one. */
@FacesComponent(RichText.TYPE)
public class RichText extends UIComponentBase {

    public static final String TYPE = "eu.elpaccto.intranet.RichText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        if (!isRendered() || value == null) {
            return;
        }
        if (!(value instanceof SanitisedHtml html)) {
            throw new IllegalArgumentException("only sanitised markup is shown, not a " + value.getClass());
        }
        ResponseWriter page = context.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("class", "prose", null);
        Object language = getAttributes().get("lang");
        if (language != null) {
            page.writeAttribute("lang", language, "lang");
        }
        page.write(html.toString());
        page.endElement("div");
    }
}
