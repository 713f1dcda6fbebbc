package eu.elpaccto.intranet.shared.view;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One criterion above a list.
 *
 * @param name of the parameter in the address
 * @param words what is chosen, in words; empty for nothing
 */
public record FilterPill(String name, String label, List<Option> options, String words, String clearHref) {

    /** One value to choose. */
    public record Option(String value, String label, boolean selected, Long count) {}

    /** @param choices everything to choose from, in order */
    public static <T> FilterPill of(
            String name,
            String label,
            Collection<? extends T> choices,
            Collection<? extends T> chosen,
            Function<Object, String> words,
            Address address) {
        Set<String> selected = chosen.stream().map(FilterPill::value).collect(Collectors.toSet());
        return new FilterPill(
                name,
                label,
                choices.stream()
                        .map(choice ->
                                new Option(value(choice), words.apply(choice), selected.contains(value(choice)), null))
                        .toList(),
                chosen.stream().map(words).collect(Collectors.joining(", ")),
                address.without(name));
    }

    private static String value(Object choice) {
        return choice.toString().toLowerCase(Locale.ROOT);
    }
}
