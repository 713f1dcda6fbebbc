package eu.elpaccto.intranet.media.boundary;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.UserId;
import java.util.Collection;
import java.util.Set;

/** What a feature contributes in whose records media files stand. */
public interface MediaUse {

    /**
     * Whether this file stands in a record that the actor may see. A draft counts only if whoever uploaded the file wrote in it:
     * else whoever knows a code could write it into a draft of their own to see what is behind it.
     */
    boolean shows(MediaCode code, UserId uploader, Actor actor);

    /** Those of the files that stand in any record, whoever may see it. */
    Set<String> used(Collection<String> codes);
}
