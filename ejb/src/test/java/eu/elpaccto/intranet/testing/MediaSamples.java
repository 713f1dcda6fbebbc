package eu.elpaccto.intranet.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Small media files, as people upload them. */
public final class MediaSamples {

    private MediaSamples() {}

    /** A file with this content, until the tests are over. */
    public static Path file(byte[] content) throws IOException {
        Path file = Files.createTempFile("media", null);
        file.toFile().deleteOnExit();
        return Files.write(file, content);
    }

    /** A picture of 8 × 6 pixels. */
    public static byte[] png() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** What begins like a video. */
    public static byte[] mp4() {
        return "\0\0\0\u0010ftypisom....and then the moving pictures".getBytes(StandardCharsets.US_ASCII);
    }
}
