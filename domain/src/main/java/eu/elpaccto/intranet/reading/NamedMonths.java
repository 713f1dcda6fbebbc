package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The months that a text names in full. */
public final class NamedMonths {

    private NamedMonths() {}

    /** @param language of the text; in English, where "may" and "march" are words besides, a month has its capital */
    public static Set<Month> in(String text, Language language) {
        Set<Month> named = EnumSet.noneOf(Month.class);
        Words.of(text).stream()
                .filter(word -> language != Language.EN || word.startsWithCapital())
                .forEach(word -> Stream.of(Month.values())
                        .filter(month -> word.folded().equals(name(month, language)))
                        .forEach(named::add));
        return named;
    }

    private static String name(Month month, Language language) {
        return Words.fold(month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()));
    }
}
