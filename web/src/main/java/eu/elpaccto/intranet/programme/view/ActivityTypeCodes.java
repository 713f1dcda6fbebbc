package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import jakarta.faces.convert.FacesConverter;

/** Reads {@link ActivityTypeCode}s from forms. */
@FacesConverter("ActivityType")
public class ActivityTypeCodes extends CodeConverter {

    public ActivityTypeCodes() {
        super(ReferenceList.ACTIVITY_TYPE);
    }
}
