package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.shared.control.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Searching a list of flat rows by words: a row is found that says them, in its column {@code words}, or that is about
 * something one of whose names or aliases contains them. Names are looked up when somebody searches, so that a row is
 * found by what things are called today.
 */
public final class TextSearch {

    private TextSearch() {}

    /**
     * Narrows to the rows {@code r} that are found.
     *
     * @param text what is searched for, whatever its case and accents; null or blank for everything
     * @param about for each list the columns refer to, the condition on them, with {@code %s} in place of the codes
     */
    public static void narrow(Where where, String text, Lexicon lexicon, Map<ReferenceList, String> about) {
        if (text == null || text.isBlank()) {
            return;
        }
        List<String> ways = new ArrayList<>();
        ways.add("r.words LIKE f_unaccent(:text)");
        where.with("text", Where.containing(text.strip()));
        lexicon.named(text.strip()).forEach((list, codes) -> {
            if (about.containsKey(list)) {
                String name = "named_" + list.name();
                ways.add(about.get(list).formatted(":" + name));
                where.with(name, codes.toArray(String[]::new));
            }
        });
        where.and(String.join(" OR ", ways));
    }
}
