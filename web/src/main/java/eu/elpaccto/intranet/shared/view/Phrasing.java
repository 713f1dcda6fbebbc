package eu.elpaccto.intranet.shared.view;

import java.util.Optional;

/** How a feature puts its values into words; {@link Wording} asks every feature for values it does not know itself. */
public interface Phrasing {

    /** The value in the reader's language; empty if this feature does not know it. */
    Optional<String> phrase(Object value, Wording wording);
}
