package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Involvements, stated countries and headcounts in words. */
@ApplicationScoped
public class ActivityPhrasing implements Phrasing {

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        if (value instanceof CountryInvolvement involved) {
            return Optional.of(
                    involved.role() == CountryRole.PARTICIPANT
                            ? wording.name(involved.country())
                            : wording.name(involved.country()) + " (" + lower(involved.role(), wording) + ")");
        }
        if (value instanceof InstitutionInvolvement involved) {
            return Optional.of(wording.name(involved.institution()) + " (" + lower(involved.role(), wording) + ")");
        }
        if (value instanceof StatedCountries stated) {
            return Optional.of(stated(stated, wording));
        }
        if (value instanceof Headcount count) {
            return Optional.of(headcount(count, wording));
        }
        return Optional.empty();
    }

    private static String lower(Enum<?> role, Wording wording) {
        return wording.text(role).toLowerCase(Locale.ROOT);
    }

    /** "13, Latin America", "12 more", "Latin America and the EU". */
    private static String stated(StatedCountries stated, Wording wording) {
        List<String> parts = new ArrayList<>();
        if (stated.number() != null) {
            String number = qualified(stated.qualifier(), stated.number(), wording);
            parts.add(
                    stated.besidesNamed()
                            ? wording.message("activity.stated.besides", number)
                            : wording.message("activity.stated.inAll", number));
        }
        if (stated.group() != CountryGroup.NOT_STATED) {
            parts.add(wording.text(stated.group()));
        }
        return String.join(", ", parts);
    }

    /** "38: 21 women, 17 men", "more than 100", "61 respondents: 45 % women, 55 % men". */
    private static String headcount(Headcount count, Wording wording) {
        return count.isKnown() ? split(count, qualified(count.qualifier(), count.number(), wording), wording) : "";
    }

    /** Like a head count in a sheet of facts, but in full words: "more than 100 people". */
    static String people(Headcount count, Wording wording) {
        String number = qualified(count.qualifier(), count.number(), wording);
        boolean inGeneral = count.countedAs() == null;
        return split(count, inGeneral ? wording.message("activity.people", count.number(), number) : number, wording);
    }

    private static String split(Headcount count, String number, Wording wording) {
        String counted = count.countedAs() == null ? number : number + " " + count.countedAs();
        List<String> parts = new ArrayList<>();
        part(parts, "women", count.women(), count.inPercent(), wording);
        part(parts, "men", count.men(), count.inPercent(), wording);
        part(parts, "other", count.other(), count.inPercent(), wording);
        part(parts, "notStated", count.notStated(), count.inPercent(), wording);
        if (parts.isEmpty()) {
            return counted;
        }
        String total = count.isContradicting()
                ? wording.message(
                        "activity.participants.differing", counted, share(count.inSplit(), count.inPercent(), wording))
                : counted;
        return total + ": " + String.join(", ", parts);
    }

    private static void part(List<String> parts, String name, Integer value, boolean inPercent, Wording wording) {
        if (value != null) {
            parts.add(wording.message("activity.participants." + name, value, share(value, inPercent, wording)));
        }
    }

    /** A part of a split: "21", "45 %". */
    static String share(int value, boolean inPercent, Wording wording) {
        return wording.text(value) + (inPercent ? " %" : "");
    }

    /** A number with how it is meant: "more than 70". */
    static String qualified(Qualifier qualifier, Integer number, Wording wording) {
        return qualifier == null || qualifier == Qualifier.EXACTLY
                ? wording.text(number)
                : wording.message("shared.qualified." + qualifier, number);
    }
}
