package eu.elpaccto.intranet.shared.control;

/** What a person or a browser writes differently each time without meaning it: spaces, line ends. */
public final class Typed {

    private Typed() {}

    /** One line of text, with single spaces; null for nothing. */
    public static String line(String typed) {
        String text = text(typed);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** A text with plain line ends, without what cannot be kept; null for nothing. */
    public static String text(String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "")
                .strip();
        return text.isEmpty() ? null : text;
    }

    /** A line as far as it fits, up to the end of a word. */
    public static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 2);
        int end = space < 0 ? most - 2 : space;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
