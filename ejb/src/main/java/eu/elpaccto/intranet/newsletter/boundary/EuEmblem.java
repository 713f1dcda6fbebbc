package eu.elpaccto.intranet.newsletter.boundary;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The emblem of the European Union as its graphics guide describes it: on a blue field half as long again as it is high,
 * twelve golden stars, upright, on an invisible circle whose radius is a third of the height; each star fits into a circle
 * whose radius is an eighteenth of the height.
 */
public final class EuEmblem {

    private static final Color BLUE = new Color(0x003399);
    private static final Color GOLD = new Color(0xFFCC00);
    private static final int STARS = 12;
    private static final int POINTS = 5;

    /** Of the inner corners of a regular five-pointed star, where its points are 1 from the middle. */
    private static final double INNER = Math.cos(Math.toRadians(72)) / Math.cos(Math.toRadians(36));

    private static final byte[] PNG = png(360);

    private EuEmblem() {}

    /** As a PNG file of 360 × 240 pixels. */
    public static byte[] png() {
        return PNG.clone();
    }

    static byte[] png(int width) {
        int height = width * 2 / 3;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(GOLD);
        for (int i = 0; i < STARS; i++) {
            double angle = 2 * Math.PI * i / STARS;
            canvas.fill(star(
                    width / 2.0 + Math.sin(angle) * height / 3.0,
                    height / 2.0 - Math.cos(angle) * height / 3.0,
                    height / 18.0));
        }
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 2 * POINTS; i++) {
            double angle = Math.PI * i / POINTS;
            double reach = i % 2 == 0 ? radius : radius * INNER;
            double cornerX = x + Math.sin(angle) * reach;
            double cornerY = y - Math.cos(angle) * reach;
            if (i == 0) {
                star.moveTo(cornerX, cornerY);
            } else {
                star.lineTo(cornerX, cornerY);
            }
        }
        star.closePath();
        return star;
    }
}
