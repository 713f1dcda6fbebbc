package eu.elpaccto.intranet.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, each known by how it begins and not by what it is called. */
public enum MediaType {
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }
    },
    MP4("video/mp4", "mp4") {
        /** The first box says by its brand which program is to read it (ISO/IEC 14496-12, 4.3). */
        @Override
        boolean begins(byte[] head) {
            return head.length >= BRAND_END
                    && startsWith(head, 4, 'f', 't', 'y', 'p')
                    && BRANDS.contains(new String(head, 8, 4, StandardCharsets.US_ASCII));
        }
    };

    /** How many of the first bytes are looked at. */
    public static final int HEAD = 16;

    private static final int BRAND_END = 12;
    private static final Set<String> BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV");

    private final String mime;
    private final String extension;

    MediaType(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /** @param head the first {@link #HEAD} bytes, or all there are */
    public static Optional<MediaType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    abstract boolean begins(byte[] head);

    private static boolean startsWith(byte[] head, int from, int... wanted) {
        if (head.length < from + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((head[from + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean isPicture() {
        return this != MP4;
    }

    /** As HTTP names it. */
    public String mime() {
        return mime;
    }

    /** With which the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }
}
