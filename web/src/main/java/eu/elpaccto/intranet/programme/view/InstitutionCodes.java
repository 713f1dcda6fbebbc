package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import jakarta.faces.convert.FacesConverter;

/** Reads {@link InstitutionCode}s from forms. */
@FacesConverter("Institution")
public class InstitutionCodes extends CodeConverter {

    public InstitutionCodes() {
        super(ReferenceList.INSTITUTION);
    }
}
