package eu.elpaccto.intranet.shared.view;

import java.util.List;

/**
 * How what is typed freely in a field is understood, told at the field as soon as it is left.
 *
 * @param understood the value in the reader's language; null when there is none
 * @param doubtful whether what is understood contradicts itself
 * @param problems why the rest is not understood
 */
public record Echo(String understood, boolean doubtful, List<String> problems) {

    public Echo {
        problems = List.copyOf(problems);
    }
}
