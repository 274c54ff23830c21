package org.observatoire.web.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A photograph of nowhere: a sky, a sun and hills, other for each number. */
public final class Landscape {

    private static final int HILLS = 5;

    private final int width;
    private final int height;
    private final Random random;

    private Landscape(int width, int height, long number) {
        this.width = width;
        this.height = height;
        this.random = new Random(number);
    }

    /** A JPEG of it. */
    public static byte[] jpeg(int width, int height, long number) {
        return new Landscape(width, height, number).written();
    }

    private byte[] written() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = random.nextFloat();
        canvas.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.45f, 0.75f), 0, height, Color.getHSBColor(hue + 0.12f, 0.25f, 1f)));
        canvas.fillRect(0, 0, width, height);
        int sun = height / 4;
        canvas.setColor(Color.getHSBColor(hue + 0.5f, 0.2f, 1f));
        canvas.fillOval(random.nextInt(width), height / 8, sun, sun);
        for (int hill = 0; hill < HILLS; hill++) {
            canvas.setColor(Color.getHSBColor(hue + 0.3f, 0.35f + hill * 0.1f, 0.8f - hill * 0.13f));
            canvas.fillPolygon(hill(hill));
        }
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", file);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return file.toByteArray();
    }

    private Polygon hill(int nearness) {
        Polygon hill = new Polygon();
        double steep = 0.5 + random.nextDouble();
        double shift = random.nextDouble() * 6;
        for (int x = 0; x <= width; x += Math.max(1, width / 100)) {
            double wave = Math.sin(shift + steep * 6 * x / width) + 0.4 * Math.sin(shift * 3 + 15.0 * x / width);
            hill.addPoint(x, (int) (height * (0.45 + 0.1 * nearness) + wave * height * 0.07));
        }
        hill.addPoint(width, height);
        hill.addPoint(0, height);
        return hill;
    }
}
