package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.subscriber.boundary.Audience;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An audience as an issue that is to be sent later remembers it: {@code ES EN USERS OUTSIDE}. */
public final class AudienceText {

    private static final String USERS = "USERS";
    private static final String OUTSIDE = "OUTSIDE";

    private AudienceText() {}

    public static String of(Audience audience) {
        return audience.languages().stream().sorted().map(Language::name).collect(Collectors.joining(" "))
                + (audience.users() ? " " + USERS : "")
                + (audience.outside() ? " " + OUTSIDE : "");
    }

    /** @param text written by {@link #of} */
    public static Audience read(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (words.contains(language.name())) {
                languages.add(language);
            }
        }
        return new Audience(languages, words.contains(USERS), words.contains(OUTSIDE));
    }
}
