package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaType;
import eu.elpaccto.intranet.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Draws pictures anew, upright and no larger than they are shown; one at a time, for each takes much memory. */
@ApplicationScoped
public class Pictures {

    /** The longest side of a picture on a page, in pixels. */
    static final int LONGEST_SIDE = 1600;

    /** The longest side of a picture in a list, in pixels: twice what is shown, for dense screens. */
    static final int SMALL_SIDE = 360;

    private static final long MOST_PIXELS = 50_000_000;
    private static final double QUALITY = 0.85;
    private static final int FIRST_APPLICATION = 0xFFE0;
    private static final int EXIF_APPLICATION = 0xFFE1;
    private static final int LAST_APPLICATION = 0xFFEF;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final Semaphore turn = new Semaphore(1, true);

    /** @throws DomainException if it cannot be read or has more than 50 million pixels */
    public Redrawn redrawn(Path file, MediaType type) throws InterruptedException {
        turn.acquire();
        try {
            BufferedImage upright = upright(file, type);
            byte[] content = drawn(upright, LONGEST_SIDE, "jpg");
            boolean seeThrough = upright.getColorModel().hasAlpha();
            MediaType kept = MediaType.JPEG;
            if (type == MediaType.PNG) {
                byte[] png = drawn(upright, LONGEST_SIDE, "png");
                if (seeThrough || png.length <= content.length) {
                    kept = MediaType.PNG;
                    content = png;
                }
            }
            int longest = Math.max(upright.getWidth(), upright.getHeight());
            double scale = Math.min(1, (double) LONGEST_SIDE / longest);
            return new Redrawn(
                    kept,
                    content,
                    drawn(upright, SMALL_SIDE, kept.extension()),
                    (int) Math.max(1, Math.round(upright.getWidth() * scale)),
                    (int) Math.max(1, Math.round(upright.getHeight() * scale)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof DomainException refusal) {
                throw refusal;
            }
            throw new DomainException("media.unreadable");
        } finally {
            turn.release();
        }
    }

    /** As the camera was held, with no more pixels than twice what is needed. */
    private static BufferedImage upright(Path file, MediaType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mime()).next();
        try (FileImageInputStream input = new FileImageInputStream(file.toFile())) {
            // What a file tells besides its pixels may be packed a thousandfold, and nobody needs it.
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new DomainException("media.tooManyPixels");
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            every.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, every);
            Orientation orientation = type == MediaType.JPEG ? orientation(file) : null;
            return orientation == null
                    ? image
                    : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
        } finally {
            reader.dispose();
        }
    }

    /**
     * How the camera was held, from the segment APP1 of a JPEG (ITU-T T.81, B.1.1; Exif 2.3, 4.7.2); null if nothing says it.
     * The reader of pictures refuses metadata whose segments do not stand in the order of JFIF, as those of cameras often do.
     */
    private static Orientation orientation(Path file) throws IOException {
        try (DataInputStream jpeg = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            jpeg.skipNBytes(2);
            int marker = jpeg.readUnsignedShort();
            while (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION) {
                byte[] segment = jpeg.readNBytes(Math.max(0, jpeg.readUnsignedShort() - 2));
                if (marker == EXIF_APPLICATION && startsWith(segment, EXIF)) {
                    return ExifUtils.getOrientationFromExif(segment);
                }
                marker = jpeg.readUnsignedShort();
            }
            return null;
        }
    }

    private static boolean startsWith(byte[] segment, byte[] beginning) {
        return segment.length > beginning.length
                && Arrays.equals(segment, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] drawn(BufferedImage image, int side, String format) throws IOException {
        int longest = Math.min(side, Math.max(image.getWidth(), image.getHeight()));
        boolean seeThrough = format.equals("png") && image.getColorModel().hasAlpha();
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .size(longest, longest)
                .imageType(seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .outputFormat(format)
                .outputQuality(QUALITY)
                .toOutputStream(drawn);
        return drawn.toByteArray();
    }
}
