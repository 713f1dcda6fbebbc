package eu.elpaccto.intranet.shared.view;

import java.util.List;

/**
 * How what is typed freely in a field is understood, told at the field as soon as it is left.
 *
 * @param understood the value in the reader's language; null when there is none
 * @param doubtful whether what is understood contradicts itself
 * @param problems why the rest is not understood
 * @param proposal what may be meant instead, written so that it is understood; null for nothing
 */
public record Echo(String understood, boolean doubtful, List<String> problems, String proposal) {

    public Echo {
        problems = List.copyOf(problems);
    }

    public static Echo ofNothing() {
        return new Echo(null, false, List.of(), null);
    }

    public static Echo understood(String value) {
        return new Echo(value, false, List.of(), null);
    }

    public static Echo refused(List<String> problems, String proposal) {
        return new Echo(null, false, problems, proposal);
    }
}
