package eu.elpaccto.intranet.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.elpaccto.intranet.media.MediaType;
import eu.elpaccto.intranet.shared.DomainException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures are drawn anew: upright, no larger than shown, without anything but their pixels; what is none is refused. */
class PicturesTest {

    private static final int ORIENTATION = 0x0112;

    @TempDir
    private Path folder;

    private final Pictures pictures = new Pictures();

    @ParameterizedTest
    @CsvSource({"4000, 3000, 1600, 1200", "300, 4200, 114, 1600", "640, 480, 640, 480", "1, 1, 1, 1"})
    void no_side_is_longer_than_it_is_shown_and_nothing_is_enlarged(
            int width, int height, int drawnWidth, int drawnHeight) throws IOException, InterruptedException {
        for (MediaType type : new MediaType[] {MediaType.JPEG, MediaType.PNG}) {
            Redrawn drawn = pictures.redrawn(file(encoded(quarters(width, height), type.extension())), type);
            BufferedImage image = read(drawn.content());

            assertThat(image.getWidth()).isEqualTo(drawn.width()).isCloseTo(drawnWidth, within(1));
            assertThat(image.getHeight()).isEqualTo(drawn.height()).isCloseTo(drawnHeight, within(1));
            BufferedImage small = read(drawn.small());
            assertThat(Math.max(small.getWidth(), small.getHeight()))
                    .isEqualTo(Math.min(Pictures.SMALL_SIDE, Math.max(width, height)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, RED, GREEN", "3, WHITE, BLUE", "6, BLUE, RED", "8, GREEN, WHITE"})
    void a_picture_stands_as_the_camera_was_held_and_tells_nothing_of_it(int orientation, String left, String right)
            throws IOException, InterruptedException {
        byte[] turned = withExif(encoded(quarters(400, 400), "jpg"), orientation);
        assertThat(new String(turned, StandardCharsets.ISO_8859_1)).contains("Exif", "secret place");

        Redrawn drawn = pictures.redrawn(file(turned), MediaType.JPEG);

        BufferedImage image = read(drawn.content());
        assertThat(nearest(image.getRGB(100, 100))).isEqualTo(left);
        assertThat(nearest(image.getRGB(300, 100))).isEqualTo(right);
        for (byte[] kept : new byte[][] {drawn.content(), drawn.small()}) {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "secret place");
        }
    }

    @Test
    void what_is_behind_the_pixels_of_a_png_is_not_kept() throws IOException, InterruptedException {
        byte[] png = encoded(quarters(50, 50), "png");
        byte[] text = chunk("tEXt", "Comment\0<script>secret place</script>".getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer whole = ByteBuffer.allocate(png.length + text.length + 9);
        whole.put(png, 0, 33).put(text).put(png, 33, png.length - 33).put("<?php 1?>".getBytes(StandardCharsets.UTF_8));

        Redrawn drawn = pictures.redrawn(file(whole.array()), MediaType.PNG);

        assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1)).doesNotContain("secret place", "<?php");
        assertThat(nearest(read(drawn.content()).getRGB(10, 10))).isEqualTo("RED");
    }

    @Test
    void what_can_be_seen_through_stays_so_and_a_photograph_becomes_small() throws IOException, InterruptedException {
        BufferedImage glass = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(30, 30, 0xFF0000FF);
        Redrawn seeThrough = pictures.redrawn(file(encoded(glass, "png")), MediaType.PNG);
        assertThat(seeThrough.type()).isEqualTo(MediaType.PNG);
        assertThat(read(seeThrough.content()).getRGB(0, 0) >>> 24).isZero();

        BufferedImage noise = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < 700; x++) {
            for (int y = 0; y < 700; y++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        byte[] png = encoded(noise, "png");
        Redrawn photograph = pictures.redrawn(file(png), MediaType.PNG);
        assertThat(photograph.type()).isEqualTo(MediaType.JPEG);
        assertThat(photograph.content().length).isLessThan(png.length / 2);
    }

    @Test
    void more_pixels_than_anybody_needs_are_refused_before_they_are_read() {
        byte[] huge = hollow(60_000, 60_000);

        refused("media.tooManyPixels", huge, MediaType.PNG);
    }

    @Test
    void what_cannot_be_read_is_refused() throws IOException {
        byte[] png = encoded(quarters(300, 300), "png");
        byte[] jpeg = encoded(quarters(300, 300), "jpg");

        refused("media.unreadable", Arrays.copyOf(png, 40), MediaType.PNG);
        refused("media.unreadable", Arrays.copyOf(png, 10), MediaType.PNG);
        refused("media.unreadable", hollow(100, 100), MediaType.PNG);
        refused("media.unreadable", Arrays.copyOf(jpeg, 20), MediaType.JPEG);
        refused("media.unreadable", Arrays.copyOf(jpeg, jpeg.length / 2), MediaType.JPEG);
        refused("media.unreadable", png, MediaType.JPEG);
        refused("media.unreadable", new byte[0], MediaType.JPEG);
    }

    @Test
    void a_picture_that_is_drawn_over_and_over_keeps_nobody_waiting() throws IOException {
        byte[] jpeg = encoded(quarters(300, 300), "jpg");
        int scan = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        again.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 70; i++) {
            again.write(jpeg, scan, jpeg.length - 2 - scan);
        }

        refused("media.unreadable", again.toByteArray(), MediaType.JPEG);
    }

    @Test
    void what_says_wrongly_how_the_camera_was_held_is_no_reason_to_refuse_a_picture() throws Exception {
        byte[] jpeg = encoded(quarters(400, 200), "jpg");
        for (String exif : List.of(
                "",
                "I",
                "II*\0",
                "XX\0*\0\0\0\b",
                "MM\0*\uFFFF\uFFFF\uFFFF\uFFFF",
                "MM\0*\0\0\0\b\0\u0001\u0001\u0012\0c")) {
            byte[] segment = ("Exif\0\0" + exif).getBytes(StandardCharsets.ISO_8859_1);
            Redrawn drawn = pictures.redrawn(file(withSegment(jpeg, 0xE1, segment)), MediaType.JPEG);
            assertThat(drawn.width()).as(exif).isEqualTo(400);
        }
        byte[] behindComment = withSegment(withExif(jpeg, 6), 0xFE, "a comment".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pictures.redrawn(file(behindComment), MediaType.JPEG).width())
                .isEqualTo(200);
    }

    @Test
    void deep_pixels_take_no_more_memory_than_others() throws IOException, InterruptedException {
        BufferedImage deep = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        true,
                        false,
                        Transparency.TRANSLUCENT,
                        DataBuffer.TYPE_USHORT),
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 3100, 3100, 4, null),
                false,
                null);

        Redrawn drawn = pictures.redrawn(file(encoded(deep, "png")), MediaType.PNG);

        assertThat(drawn.width()).isLessThanOrEqualTo(1600).isGreaterThan(1000);
    }

    @Test
    void no_picture_is_kept_that_mails_could_not_carry() throws IOException, InterruptedException {
        BufferedImage glass = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_ARGB);
        Random random = new Random(3);
        for (int x = 0; x < 1600; x++) {
            for (int y = 0; y < 1600; y++) {
                glass.setRGB(x, y, random.nextInt());
            }
        }

        Redrawn drawn = pictures.redrawn(file(encoded(glass, "png")), MediaType.PNG);

        assertThat(drawn.type()).isEqualTo(MediaType.JPEG);
        assertThat(drawn.content().length).isLessThan(3_000_000);
    }

    private void refused(String key, byte[] content, MediaType type) {
        assertThatThrownBy(() -> pictures.redrawn(file(content), type))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "picture", null), content);
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, encoded)).isTrue();
        return encoded.toByteArray();
    }

    /** Red and green above blue and white. */
    private static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colors.length; i++) {
            canvas.setColor(colors[i]);
            canvas.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width / 2 + 1, height / 2 + 1);
        }
        canvas.dispose();
        return image;
    }

    private static String nearest(int rgb) {
        boolean red = (rgb >> 16 & 0xFF) > 127;
        boolean green = (rgb >> 8 & 0xFF) > 127;
        boolean blue = (rgb & 0xFF) > 127;
        return red && green && blue ? "WHITE" : red ? "RED" : green ? "GREEN" : "BLUE";
    }

    /** A PNG that promises pixels and has none. */
    private static byte[] hollow(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] ihdr = chunk("IHDR", header);
        return ByteBuffer.allocate(8 + ihdr.length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .put(ihdr)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** With a segment that says how the camera was held (Exif 2.3, tag 0x0112), and where it was. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] words = "secret place".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(words);
        return withSegment(jpeg, 0xE1, exif.array());
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) marker})
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
