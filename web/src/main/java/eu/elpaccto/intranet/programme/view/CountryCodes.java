package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import jakarta.faces.convert.FacesConverter;

/** Reads {@link CountryCode}s from forms. */
@FacesConverter("Country")
public class CountryCodes extends CodeConverter {

    public CountryCodes() {
        super(ReferenceList.COUNTRY);
    }
}
