package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.MediaType;
import eu.elpaccto.intranet.media.control.MediaStore;
import eu.elpaccto.intranet.media.control.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Draws the pictures of the demo programme: what a photograph would show, without showing anybody. */
@ApplicationScoped
public class DemoPictures {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1000;

    /** Its multiples spread evenly. */
    private static final double GOLDEN = 0.618033988749895;

    private static final Color NIGHT = new Color(0x14233F);
    private static final Color BLUE = new Color(0x1C4FB4);
    private static final Color SKY = new Color(0x9DB9F2);
    private static final Color PALE = new Color(0xE9EFFB);
    private static final Color SUN = new Color(0xF2B705);
    private static final Color SEA = new Color(0x0A5F73);

    @Inject
    private Pictures pictures;

    @Inject
    private MediaStore store;

    /** What is drawn, with how many of what the news count. */
    enum Motif {
        /** People who meet on screens. */
        SCREENS {
            @Override
            void draw(Graphics2D canvas, int count) {
                ground(canvas, NIGHT);
                int columns = (int) Math.ceil(Math.sqrt(count));
                int rows = (count + columns - 1) / columns;
                double width = (WIDTH - 60.0) / columns;
                double height = (HEIGHT - 60.0) / rows;
                for (int i = 0; i < count; i++) {
                    double x = 30 + i % columns * width + 10;
                    double y = 30 + (double) (i / columns) * height + 10;
                    canvas.setColor(i % 4 == 1 ? SEA : i % 3 == 0 ? BLUE : new Color(0x2A3D66));
                    canvas.fill(new RoundRectangle2D.Double(x, y, width - 20, height - 20, 24, 24));
                    person(canvas, x + width / 2 - 10, y + height * 0.45, height * 0.17, i == 0 ? SUN : SKY);
                }
            }
        },
        /** A round table from above. */
        TABLE {
            @Override
            void draw(Graphics2D canvas, int count) {
                ground(canvas, PALE);
                canvas.setColor(BLUE);
                canvas.fill(circle(WIDTH / 2.0, HEIGHT / 2.0, 250));
                canvas.setColor(new Color(0x3A69D2));
                canvas.fill(circle(WIDTH / 2.0, HEIGHT / 2.0, 205));
                List<Point2D> seats = around(count, 365);
                for (int i = 0; i < count; i++) {
                    canvas.setColor(i == 0 ? SUN : i % 3 == 0 ? SEA : NIGHT);
                    canvas.fill(circle(seats.get(i).getX(), seats.get(i).getY(), 52));
                }
            }
        },
        /** Members of a network, each linked with each; the newest one shines. */
        NETWORK {
            @Override
            void draw(Graphics2D canvas, int count) {
                ground(canvas, NIGHT);
                List<Point2D> members = around(count, 380);
                canvas.setStroke(new BasicStroke(4));
                for (int i = 0; i < count; i++) {
                    for (int j = i + 1; j < count; j++) {
                        boolean newest = i == 0;
                        canvas.setColor(newest ? new Color(0xD9A80F) : new Color(0x4D6DB8));
                        canvas.draw(new Line2D.Double(members.get(i), members.get(j)));
                    }
                }
                for (int i = 0; i < count; i++) {
                    canvas.setColor(i == 0 ? SUN : SKY);
                    canvas.fill(circle(members.get(i).getX(), members.get(i).getY(), i == 0 ? 46 : 34));
                }
            }
        },
        /** Places that were found, on a map without names. */
        PLACES {
            @Override
            void draw(Graphics2D canvas, int count) {
                ground(canvas, new Color(0xDCE8F7));
                canvas.setColor(PALE);
                canvas.setStroke(new BasicStroke(26));
                for (int radius = 120; radius < WIDTH; radius += 110) {
                    canvas.draw(circle(WIDTH * 0.28, HEIGHT * 1.1, radius));
                }
                for (int i = 0; i < count; i++) {
                    double x = 130 + (i + 0.5) / count * (WIDTH - 260);
                    double y = 130 + i * GOLDEN % 1 * (HEIGHT - 260);
                    canvas.setColor(i % 4 == 0 ? SEA : BLUE);
                    canvas.fill(circle(x, y, 30));
                    canvas.setStroke(new BasicStroke(6));
                    canvas.draw(circle(x, y, 52));
                }
            }
        },
        /** Steps that lead up. */
        STEPS {
            @Override
            void draw(Graphics2D canvas, int count) {
                ground(canvas, PALE);
                double width = (WIDTH - 200.0) / count;
                for (int i = 0; i < count; i++) {
                    double height = (HEIGHT - 300.0) * (i + 1) / count;
                    double x = 100 + i * width;
                    canvas.setColor(i == count - 1 ? SUN : i % 2 == 0 ? BLUE : SEA);
                    canvas.fill(new RoundRectangle2D.Double(x, HEIGHT - 100 - height, width - 18, height, 20, 20));
                    person(canvas, x + width / 2 - 9, HEIGHT - 100 - height - 78, 34, NIGHT);
                }
            }
        };

        abstract void draw(Graphics2D canvas, int count);
    }

    /** @param count of what is drawn, from 1 to about 20 */
    MediaCode take(Motif motif, int count) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        motif.draw(canvas, count);
        canvas.dispose();
        try {
            Path file = Files.createTempFile("picture", ".png");
            try {
                ImageIO.write(image, "png", file.toFile());
                return store.add(motif.name().toLowerCase(Locale.ROOT) + ".png", pictures.redrawn(file, MediaType.PNG));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void ground(Graphics2D canvas, Color color) {
        canvas.setColor(color);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Points on an ellipse around the middle, the first at its top. */
    private static List<Point2D> around(int count, double radius) {
        return IntStream.range(0, count)
                .mapToObj(i -> 2 * Math.PI * i / count)
                .<Point2D>map(angle -> new Point2D.Double(
                        WIDTH / 2.0 + Math.sin(angle) * radius * 1.35, HEIGHT / 2.0 - Math.cos(angle) * radius))
                .toList();
    }

    /** Head and shoulders, without a face. */
    private static void person(Graphics2D canvas, double x, double y, double size, Color color) {
        canvas.setColor(color);
        canvas.fill(circle(x, y - size * 0.4, size * 0.62));
        canvas.fill(new Arc2D.Double(x - size, y + size * 0.35, 2 * size, 2 * size, 0, 180, Arc2D.CHORD));
    }
}
