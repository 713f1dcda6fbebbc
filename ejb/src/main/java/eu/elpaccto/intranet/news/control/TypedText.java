package eu.elpaccto.intranet.news.control;

/** Typed texts as they are kept: without what a person or a browser writes differently each time without meaning it. */
final class TypedText {

    private TypedText() {}

    /** One line; null for a blank one. */
    static String line(String typed) {
        String text = text(typed);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** Lines that end alike; null for a blank text. */
    static String text(String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "")
                .strip();
        return text.isEmpty() ? null : text;
    }
}
