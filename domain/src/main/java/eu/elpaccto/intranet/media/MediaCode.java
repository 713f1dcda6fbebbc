package eu.elpaccto.intranet.media;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a media file: 128 random bits in hexadecimal, so that nobody comes upon one by trying. */
public record MediaCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException if it is not such a code */
    public MediaCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code of a media file");
        }
    }

    /** Empty for what is no code: it comes from an address. */
    public static Optional<MediaCode> read(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new MediaCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
