package jp.monobe.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A page as a phone takes it: on a table, askew, in the light of a lamp, with the sensor's grain,
 * as JPEG. Everything from a seed.
 *
 * @param longest pixels of the longer side
 * @param share of the picture's height that the page takes
 * @param tilt how much narrower its far edge is, from 0 to 1
 * @param light brightness at the dark and at the bright side, from 0 to 1
 * @param focus radius of what is out of focus, in pixels
 * @param shake pixels moved sideways
 * @param grain of the sensor, in shades
 */
record Photographed(
        int longest,
        double share,
        double tilt,
        double[] light,
        int focus,
        int shake,
        double grain) {

    private static final float QUALITY = 0.75f;

    static byte[] page(byte[] pdf) {
        return PaperView.page(pdf, 0, 1650).orElseThrow();
    }

    byte[] of(byte[] page) throws IOException {
        var random = new Random(7);
        var paper = ImageIO.read(new ByteArrayInputStream(page));
        int height = longest;
        int width = longest * 3 / 4;
        var seen = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double lit =
                        light[0] + (light[1] - light[0]) * (x + 2.0 * y) / (width + 2.0 * height);
                seen[y * width + x] = shade(paper, x, y, width, height) * lit;
            }
        }
        seen = blurred(seen, width, height);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < width * height; at++) {
            double noisy = seen[at] + random.nextGaussian() * grain;
            picture.getRaster()
                    .setSample(at % width, at / width, 0, (int) Math.clamp(noisy, 0, 255));
        }
        return jpeg(picture);
    }

    /** Looked up backwards through the slant of the page. */
    private double shade(BufferedImage paper, int x, int y, int width, int height) {
        double top = height * (1 - share) / 2;
        double down = (y - top) / (height * share);
        double wide = width * share * (1 - tilt * (1 - down));
        double across = (x - (width - wide) / 2) / wide + (down - 0.5) * tilt / 4;
        if (down < 0 || down >= 1 || across < 0 || across >= 1) {
            return 90 + 20 * Math.sin(y / 9.0 + 3 * Math.sin(x / 170.0));
        }
        // What is farther away is seen smaller.
        double far = down / (down + (1 - down) * (1 - tilt));
        return mixed(
                paper,
                across * (paper.getWidth() - 2),
                (tilt == 0 ? down : far) * (paper.getHeight() - 2));
    }

    private static double mixed(BufferedImage paper, double x, double y) {
        int left = (int) x;
        int above = (int) y;
        double right = x - left;
        double below = y - above;
        double upper =
                shade(paper, left, above) * (1 - right) + shade(paper, left + 1, above) * right;
        double lower =
                shade(paper, left, above + 1) * (1 - right)
                        + shade(paper, left + 1, above + 1) * right;
        return upper * (1 - below) + lower * below;
    }

    private static int shade(BufferedImage paper, int x, int y) {
        return paper.getRGB(x, y) >> 8 & 255;
    }

    private double[] blurred(double[] seen, int width, int height) {
        var once = seen;
        for (int pass = 0; pass < 2 && focus > 0; pass++) {
            once = smeared(once, width, height, focus, true);
            once = smeared(once, width, height, focus, false);
        }
        return shake > 0 ? smeared(once, width, height, shake / 2, true) : once;
    }

    private static double[] smeared(
            double[] seen, int width, int height, int radius, boolean across) {
        var smeared = new double[seen.length];
        int lines = across ? height : width;
        int length = across ? width : height;
        for (int line = 0; line < lines; line++) {
            double sum = 0;
            for (int at = -radius; at <= radius; at++) {
                sum += seen[place(line, Math.clamp(at, 0, length - 1), width, across)];
            }
            for (int at = 0; at < length; at++) {
                smeared[place(line, at, width, across)] = sum / (2 * radius + 1);
                int next = Math.clamp(at + radius + 1, 0, length - 1);
                int past = Math.clamp(at - radius, 0, length - 1);
                sum +=
                        seen[place(line, next, width, across)]
                                - seen[place(line, past, width, across)];
            }
        }
        return smeared;
    }

    private static int place(int line, int at, int width, boolean across) {
        return across ? line * width + at : at * width + line;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
