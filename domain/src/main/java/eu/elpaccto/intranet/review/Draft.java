package eu.elpaccto.intranet.review;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything a person edits about a reviewed record, and what the review needs to know of it: how to name it and whose it
 * is. A draft may be incomplete; only submitting asks for its problems.
 */
public interface Draft {

    /** The line that names the draft in lists; null while it has none. */
    String heading();

    /** The language it is written in; null while not chosen. */
    Language getLanguage();

    /** The component whose leads review it; null while not chosen. */
    ComponentCode responsibleComponent();

    /** All components it belongs to, the responsible one included once chosen. */
    Set<ComponentCode> componentsInvolved();

    /** The countries that decide whether a grant limited to countries covers it. */
    Set<CountryCode> countriesInvolved();

    /**
     * What keeps the draft from being reviewed, beyond the constraints on its single fields.
     *
     * @param today the day on which it is submitted
     */
    List<Problem> problems(LocalDate today);

    /** What contradicts itself in it. That keeps nothing from being reviewed, because sources do; whoever reviews is told. */
    default List<Problem> doubts() {
        return List.of();
    }
}
