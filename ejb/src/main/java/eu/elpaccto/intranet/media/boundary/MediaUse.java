package eu.elpaccto.intranet.media.boundary;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.user.Actor;
import java.util.Collection;
import java.util.Set;

/** What a feature contributes in whose records media files stand. */
public interface MediaUse {

    /** Whether this file stands in a record that the actor may see. */
    boolean shows(MediaCode code, Actor actor);

    /** Those of the files that stand in any record, whoever may see it. */
    Set<String> used(Collection<String> codes);
}
