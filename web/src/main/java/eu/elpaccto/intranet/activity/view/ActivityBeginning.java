package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.ActivityDetails;
import java.util.Optional;

/** Something from which a new activity can begin, so that what is known already need not be typed again. */
public interface ActivityBeginning {

    /** The parameter by which the address of a new activity names it. */
    String parameter();

    /** What the activity begins with; empty when there is no such thing for the actor. */
    Optional<ActivityDetails> begun(String value);
}
