package eu.elpaccto.intranet.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        /** The first box says by its brands which programs can read it: its own, and those like it (ISO/IEC 14496-12, 4.3). */
        @Override
        boolean begins(byte[] head) {
            if (!startsWith(head, 4, 'f', 't', 'y', 'p')) {
                return false;
            }
            int end = Math.min(head.length, ByteBuffer.wrap(head).getInt());
            return IntStream.iterate(8, at -> at + 4 <= end, at -> at + (at == 8 ? 8 : 4))
                    .anyMatch(at -> BRANDS.contains(new String(head, at, 4, StandardCharsets.US_ASCII)));
        }
    };

    /** How many of the first bytes are looked at. */
    public static final int HEAD = 64;

    private static final Set<String> BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV");

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
