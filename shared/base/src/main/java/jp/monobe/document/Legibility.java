package jp.monobe.document;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Whether a photograph of a paper can hardly be read (写真の読みやすさ): blurred, dark, or empty. Sharpness
 * is how much a picture loses when it is blurred once more (Crété et al., The blur effect, 2007):
 * who has lost it already loses little. Only ever a remark, since a clerk may read what this
 * cannot.
 */
public final class Legibility {

    /** Pixels of the longer side; text of a form is still sharp there. */
    private static final int LONGEST = 1500;

    /** From 0 for sharp to 1. */
    private static final double MOST_BLUR = 0.4;

    /** Of 256 shades, between the darkest and the brightest of a hundred pixels. */
    private static final int LEAST_CONTRAST = 30;

    private static final int REACH = 4;

    private Legibility() {}

    /** False too for what is no picture. */
    public static boolean isPoor(byte[] picture) {
        try {
            var seen = ImageIO.read(new ByteArrayInputStream(picture));
            return seen != null && isPoor(smooth(grey(seen)));
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isPoor(int[][] rows) {
        return contrast(rows) < LEAST_CONTRAST
                || Math.max(blur(rows), blur(turned(rows))) > MOST_BLUR;
    }

    private static int[][] grey(BufferedImage seen) {
        double scale = Math.min(1, (double) LONGEST / Math.max(seen.getWidth(), seen.getHeight()));
        int width = Math.max(1, (int) (seen.getWidth() * scale));
        int height = Math.max(1, (int) (seen.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(seen, 0, 0, width, height, null);
        pen.dispose();
        var rows = new int[height][];
        for (int y = 0; y < height; y++) {
            rows[y] = small.getRaster().getSamples(0, y, width, 1, 0, (int[]) null);
        }
        return rows;
    }

    /** Without its grain, and the squares JPEG draws: nine pixels' mean. */
    private static int[][] smooth(int[][] rows) {
        var smooth = new int[Math.max(1, rows.length - 2)][Math.max(1, rows[0].length - 2)];
        for (int y = 0; y + 2 < rows.length; y++) {
            for (int x = 0; x + 2 < rows[y].length; x++) {
                int sum = 0;
                for (int row = y; row < y + 3; row++) {
                    sum += rows[row][x] + rows[row][x + 1] + rows[row][x + 2];
                }
                smooth[y][x] = sum / 9;
            }
        }
        return smooth;
    }

    private static int[][] turned(int[][] rows) {
        var turned = new int[rows[0].length][rows.length];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                turned[x][y] = rows[y][x];
            }
        }
        return turned;
    }

    private static int contrast(int[][] rows) {
        var shades = new long[256];
        long all = 0;
        for (var row : rows) {
            for (int shade : row) {
                shades[shade]++;
                all++;
            }
        }
        return shade(shades, all * 99 / 100) - shade(shades, all / 100);
    }

    private static int shade(long[] shades, long place) {
        long passed = 0;
        for (int shade = 0; shade < shades.length; shade++) {
            passed += shades[shade];
            if (passed > place) {
                return shade;
            }
        }
        return shades.length - 1;
    }

    /** Along the rows. */
    private static double blur(int[][] rows) {
        double sharp = 0;
        double lost = 0;
        for (var row : rows) {
            for (int x = REACH + 1; x < row.length - REACH; x++) {
                double step = Math.abs(row[x] - row[x - 1]);
                // The mean of nine moves by what comes in less what goes out.
                double blurred = Math.abs(row[x + REACH] - row[x - REACH - 1]) / (2.0 * REACH + 1);
                sharp += step;
                lost += Math.max(0, step - blurred);
            }
        }
        return sharp == 0 ? 1 : (sharp - lost) / sharp;
    }
}
