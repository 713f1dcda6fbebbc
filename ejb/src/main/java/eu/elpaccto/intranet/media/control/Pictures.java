package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaType;
import eu.elpaccto.intranet.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
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

    /** In bytes, for what is read of a picture. */
    private static final long MOST_MEMORY = 48_000_000;

    /** In bytes. */
    private static final int LARGEST_SEE_THROUGH = 1_000_000;

    /** Progressive pictures have about ten. */
    private static final int MOST_SCANS = 64;

    private static final int PATIENCE_SECONDS = 20;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF_APPLICATION = 0xE1;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @throws DomainException if it cannot be read or has more than 50 million pixels, or if others' pictures take too long
     */
    public Redrawn redrawn(Path file, MediaType type) throws InterruptedException {
        if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new DomainException("media.busy");
        }
        try {
            return redrawn(upright(file, type), type);
        } catch (IOException | RuntimeException e) {
            if (e instanceof DomainException refusal) {
                throw refusal;
            }
            throw new DomainException("media.unreadable");
        } finally {
            turn.release();
        }
    }

    /** As a PNG only where that is smaller, or where it can be seen through and is not large. */
    private static Redrawn redrawn(BufferedImage upright, MediaType type) throws IOException {
        byte[] jpeg = drawn(upright, LONGEST_SIDE, MediaType.JPEG);
        byte[] png = type == MediaType.PNG ? drawn(upright, LONGEST_SIDE, MediaType.PNG) : null;
        boolean seeThrough = upright.getColorModel().hasAlpha();
        boolean asPng = png != null && png.length <= (seeThrough ? LARGEST_SEE_THROUGH : jpeg.length);
        MediaType kept = asPng ? MediaType.PNG : MediaType.JPEG;
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(upright.getWidth(), upright.getHeight()));
        return new Redrawn(
                kept,
                asPng ? png : jpeg,
                drawn(upright, SMALL_SIDE, kept),
                (int) Math.max(1, Math.round(upright.getWidth() * scale)),
                (int) Math.max(1, Math.round(upright.getHeight() * scale)));
    }

    /** As the camera was held, with fewer pixels than four times as many as are shown on each side, and in little memory. */
    private static BufferedImage upright(Path file, MediaType type) throws IOException {
        if (type == MediaType.JPEG && scans(file) > MOST_SCANS) {
            throw new DomainException("media.unreadable");
        }
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mime()).next();
        try (FileImageInputStream input = new FileImageInputStream(file.toFile())) {
            // What a file tells besides its pixels may be packed a thousandfold, and nobody needs it.
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new DomainException("media.tooManyPixels");
            }
            ImageTypeSpecifier pixels = reader.getRawImageType(0);
            int bits = pixels == null ? Integer.SIZE : pixels.getColorModel().getPixelSize();
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            while ((long) (width / step) * (height / step) * bits / Byte.SIZE > MOST_MEMORY) {
                step++;
            }
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            AtomicBoolean whole = new AtomicBoolean(true);
            // The reader goes on with grey where pixels are missing, and says so in these words only.
            reader.addIIOReadWarningListener((source, warning) -> {
                if (warning.contains("premature end")) {
                    whole.set(false);
                }
            });
            BufferedImage image = reader.read(0, every);
            if (!whole.get()) {
                throw new DomainException("media.unreadable");
            }
            Orientation orientation = type == MediaType.JPEG ? orientation(file) : null;
            return orientation == null
                    ? image
                    : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
        } finally {
            reader.dispose();
        }
    }

    /**
     * How often a JPEG draws over itself (ITU-T T.81, B.2.3: each scan begins with SOS). Within a scan the marker cannot occur;
     * what looks like one in a preview of cameras does no harm.
     */
    private static int scans(Path file) throws IOException {
        int scans = 0;
        try (InputStream jpeg = new BufferedInputStream(new FileInputStream(file.toFile()), 1 << 16)) {
            int last = 0;
            for (int next = jpeg.read(); next >= 0; next = jpeg.read()) {
                if (last == 0xFF && next == START_OF_SCAN) {
                    scans++;
                }
                last = next;
            }
        }
        return scans;
    }

    /**
     * How the camera was held, from the segment APP1 of a JPEG (ITU-T T.81, B.1.1; Exif 2.3, 4.7.2); null if nothing says it
     * that can be read. The reader of pictures refuses metadata whose segments do not stand in the order of JFIF, as those of
     * cameras often do.
     */
    private static Orientation orientation(Path file) {
        try (DataInputStream jpeg = new DataInputStream(new BufferedInputStream(new FileInputStream(file.toFile())))) {
            jpeg.skipNBytes(2);
            int marker = marker(jpeg);
            while (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION || marker == COMMENT) {
                byte[] segment = jpeg.readNBytes(Math.max(0, jpeg.readUnsignedShort() - 2));
                if (marker == EXIF_APPLICATION && startsWith(segment, EXIF)) {
                    return ExifUtils.getOrientationFromExif(segment);
                }
                marker = marker(jpeg);
            }
            return null;
        } catch (IOException | RuntimeException e) {
            // The picture itself may be sound all the same.
            return null;
        }
    }

    /** The second byte of the next marker, of which the first may be repeated. */
    private static int marker(DataInputStream jpeg) throws IOException {
        int next = jpeg.readUnsignedByte();
        while (next == 0xFF) {
            next = jpeg.readUnsignedByte();
        }
        return next;
    }

    private static boolean startsWith(byte[] segment, byte[] beginning) {
        return segment.length > beginning.length
                && Arrays.equals(segment, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] drawn(BufferedImage image, int side, MediaType type) throws IOException {
        int longest = Math.min(side, Math.max(image.getWidth(), image.getHeight()));
        boolean seeThrough = image.getColorModel().hasAlpha();
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Thumbnails.of(seeThrough && type == MediaType.JPEG ? onWhite(image) : image)
                .size(longest, longest)
                .imageType(
                        seeThrough && type == MediaType.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .outputFormat(type.extension())
                .outputQuality(QUALITY)
                .toOutputStream(drawn);
        return drawn.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
