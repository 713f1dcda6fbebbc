package eu.elpaccto.intranet.subscriber;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.UserAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an editor says about an outside address. Spaces and letter case that mean nothing are taken out.
 *
 * @param name null for not known
 * @param consentNote where or how consent was given; null for not stated
 */
public record SubscriberDetails(String email, String name, Language language, LocalDate consentOn, String consentNote) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_NOTE = 300;

    /** No list of mail addresses is older than that. */
    private static final int FIRST_YEAR = 1990;

    public SubscriberDetails {
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        name = line(name);
        consentNote = line(consentNote);
    }

    private static String line(String typed) {
        String line =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /**
     * Everything that is wrong, each at its field.
     *
     * @param today the last day on which somebody can have consented
     */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!isAddress(email)) {
            problems.add(Problem.at("email", "user.email.invalid"));
        }
        if (name != null && name.length() > LONGEST_NAME) {
            problems.add(Problem.at("name", "subscriber.name.long", LONGEST_NAME));
        }
        if (language == null) {
            problems.add(Problem.at("language", "subscriber.language.missing"));
        }
        problems.addAll(consentProblems(consentOn, today));
        if (consentNote != null && consentNote.length() > LONGEST_NOTE) {
            problems.add(Problem.at("consentNote", "subscriber.consentNote.long", LONGEST_NOTE));
        }
        return problems;
    }

    /** Mail servers everywhere take plain letters alone. */
    private static boolean isAddress(String email) {
        try {
            UserAccount.normalised(email);
        } catch (DomainException e) {
            return false;
        }
        return email.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
    }

    static List<Problem> consentProblems(LocalDate consentOn, LocalDate today) {
        if (consentOn == null || consentOn.getYear() < FIRST_YEAR) {
            return List.of(Problem.at("consentOn", "subscriber.consentOn.missing"));
        }
        if (consentOn.isAfter(today)) {
            return List.of(Problem.at("consentOn", "subscriber.consentOn.future"));
        }
        return List.of();
    }
}
