package eu.elpaccto.intranet.activity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row says about how people came together, and where.
 *
 * @param modality null when the row does not say it
 * @param place as written in brackets; null for none
 * @param note what the row says beyond that, verbatim; empty for nothing
 */
record ActivityRowModality(Modality modality, String place, String note) {

    private record Phrase(Modality modality, Pattern words) {

        Phrase(Modality modality, String words) {
            this(modality, Pattern.compile("(?iu)^(" + words + ")(?![\\p{L}\\d])"));
        }
    }

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(Modality.HYBRID, "hybrid|híbrid[oa]|hibrid[oa]|hybride|mixt[oae]"),
            new Phrase(
                    Modality.IN_PERSON,
                    "in[- ]person|face[- ]to[- ]face|on[- ]site|presencial|en présentiel|présentiel"),
            new Phrase(
                    Modality.ONLINE,
                    "online|on[- ]line|virtual|virtuel(le)?|remote|en línea|en linea|em linha|en ligne"),
            new Phrase(Modality.ONLINE, "a distancia|à distância|à distance|remot[oa]"),
            new Phrase(Modality.OPERATIONAL, "operational|operativ[oa]|operacional|opérationnel(le)?"));

    private static final Pattern PLACE = Pattern.compile("\\(([^()]*)\\)");

    /** @param type the type of the activity as written, which may call it virtual where the cell says nothing */
    static ActivityRowModality of(String text, String type) {
        if (text.isEmpty()) {
            return new ActivityRowModality(startOf(type) == Modality.ONLINE ? Modality.ONLINE : null, null, "");
        }
        Matcher brackets = PLACE.matcher(text);
        String place = brackets.find() ? brackets.group(1).strip() : null;
        String words = place == null ? text : text.substring(0, brackets.start()) + text.substring(brackets.end());
        for (Phrase phrase : PHRASES) {
            Matcher known = phrase.words().matcher(words);
            if (known.find()) {
                String note = words.substring(known.end()).strip();
                return new ActivityRowModality(
                        phrase.modality(), place == null || place.isEmpty() ? null : place, withoutJoining(note));
            }
        }
        return new ActivityRowModality(null, null, text);
    }

    /** Whether the type calls something virtual that was not online. */
    boolean contradicts(String type) {
        return modality != Modality.ONLINE && modality != Modality.HYBRID && startOf(type) == Modality.ONLINE;
    }

    private static Modality startOf(String text) {
        return PHRASES.stream()
                .filter(phrase -> phrase.words().matcher(text).find())
                .map(Phrase::modality)
                .findFirst()
                .orElse(null);
    }

    private static String withoutJoining(String note) {
        return note.replaceFirst("^[+,;&]\\s*", "");
    }
}
