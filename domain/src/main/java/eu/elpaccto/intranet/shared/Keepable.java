package eu.elpaccto.intranet.shared;

import java.util.regex.Pattern;

/** What of a typed text can be kept: the database takes no NUL, feeds and pages no other control characters. */
public final class Keepable {

    /** Control characters but tab and line ends, halves of a surrogate pair, and what XML leaves out besides. */
    private static final Pattern REST = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    private Keepable() {}

    /** The text without the characters that cannot be kept; null for null. */
    public static String of(String typed) {
        return typed == null ? null : REST.matcher(typed).replaceAll("");
    }
}
