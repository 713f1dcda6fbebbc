package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import jakarta.faces.convert.FacesConverter;

/** Reads {@link ComponentCode}s from forms. */
@FacesConverter("Component")
public class ComponentCodes extends CodeConverter {

    public ComponentCodes() {
        super(ReferenceList.COMPONENT);
    }
}
