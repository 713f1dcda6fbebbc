package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.TopicCode;
import jakarta.faces.convert.FacesConverter;

/** Reads {@link TopicCode}s from forms. */
@FacesConverter("Topic")
public class TopicCodes extends CodeConverter {

    public TopicCodes() {
        super(ReferenceList.TOPIC);
    }
}
