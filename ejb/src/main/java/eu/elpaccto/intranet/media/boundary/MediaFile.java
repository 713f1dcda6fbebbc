package eu.elpaccto.intranet.media.boundary;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.MediaType;
import java.io.Serializable;
import java.time.Instant;

/**
 * What is known of a media file, without its content.
 *
 * @param name what it was called where it came from
 * @param size in bytes
 * @param width in pixels; null for a video, as is the height
 * @param publicSince when a text with it was first sent to readers outside; null for never
 */
public record MediaFile(
        String code,
        MediaType type,
        String name,
        long size,
        Integer width,
        Integer height,
        Instant uploadedAt,
        Instant publicSince)
        implements Serializable {

    public boolean isPublic() {
        return publicSince != null;
    }

    public MediaCode mediaCode() {
        return new MediaCode(code);
    }
}
