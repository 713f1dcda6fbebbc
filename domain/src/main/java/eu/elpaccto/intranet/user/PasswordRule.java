package eu.elpaccto.intranet.user;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not among the first that somebody else would try. Every character of every script is
 * welcome and none is demanded.
 */
public final class PasswordRule {

    /** Fewest characters of a password that alone opens an account. */
    public static final int ALONE = 15;

    /** Fewest characters where a second factor is asked for as well. */
    public static final int WITH_SECOND_FACTOR = 12;

    /** Most characters. */
    public static final int MOST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int LONGEST_PERIOD = 8;
    private static final int LEFT_WITHOUT_NAMES = 8;
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiopasdfghjklzxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn",
            "qwertzuiopasdfghjklyxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");
    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /** The form in which passwords are compared, whatever keyboard they came from. */
    public static String normalised(String password) {
        return Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
    }

    /** Fewest characters, with or without a second factor. */
    public static int fewest(boolean secondFactor) {
        return secondFactor ? WITH_SECOND_FACTOR : ALONE;
    }

    /**
     * @param known what everybody knows of its owner: name and mail address
     * @throws DomainException at the field {@code password}, if it is too short, too long or too easily guessed
     */
    public static void check(String password, boolean secondFactor, String... known) {
        String text = normalised(password);
        int fewest = fewest(secondFactor);
        int length = text.codePointCount(0, text.length());
        if (length < fewest) {
            throw new DomainException(List.of(Problem.at("password", "user.password.short", fewest)));
        }
        if (length > MOST) {
            throw new DomainException(List.of(Problem.at("password", "user.password.long", MOST)));
        }
        if (isEasilyGuessed(text, known)) {
            throw new DomainException(List.of(Problem.at("password", "user.password.common")));
        }
    }

    private static boolean isEasilyGuessed(String password, String... known) {
        String folded = folded(password);
        String letters = password.strip().toLowerCase(Locale.ROOT);
        return letters.chars().distinct().count() < FEWEST_DIFFERENT
                || isPeriodic(letters)
                || !folded.isEmpty() && (isCommon(folded) || isRunOfNeighbours(folded))
                || isMostly(folded, known);
    }

    private static boolean isCommon(String folded) {
        String read = folded.replace('0', 'o')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
        String withoutNumber = folded.replaceAll("^\\d+|\\d+$", "");
        return Stream.of(folded, withoutNumber, read.replace('1', 'i'), read.replace('1', 'l'))
                .anyMatch(COMMON::contains);
    }

    private static boolean isPeriodic(String text) {
        for (int period = 1; period <= LONGEST_PERIOD && period * 2 <= text.length(); period++) {
            if (text.substring(period).equals(text.substring(0, text.length() - period))) {
                return true;
            }
        }
        return false;
    }

    /** Whether four of five steps lead to a neighbour in the alphabet or on a keyboard. */
    private static boolean isRunOfNeighbours(String text) {
        int neighbours = 0;
        for (int i = 1; i < text.length(); i++) {
            String pair = text.substring(i - 1, i + 1);
            String turned = new StringBuilder(pair).reverse().toString();
            if (ROWS.stream().anyMatch(row -> row.contains(pair) || row.contains(turned))) {
                neighbours++;
            }
        }
        return neighbours * 5 >= (text.length() - 1) * 4;
    }

    /** Whether little is left when everything known is taken away. */
    private static boolean isMostly(String folded, String... known) {
        List<String> words = Stream.concat(
                        Stream.of(known).filter(Objects::nonNull),
                        Stream.of("elpaccto", "paccto", "intranet", "password"))
                .flatMap(text -> Stream.of(text.split("[\\s@._-]+")))
                .map(PasswordRule::folded)
                .filter(word -> word.length() >= 4)
                .toList();
        String rest = folded;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < folded.length() && rest.length() < LEFT_WITHOUT_NAMES;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRule.class.getResourceAsStream("/user/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PasswordRule::folded)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
