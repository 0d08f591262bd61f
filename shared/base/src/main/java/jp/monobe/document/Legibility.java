package jp.monobe.document;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Whether a photograph of a paper can hardly be read (写真の読みやすさ): blurred, shaken, dark, or empty.
 * Looked at square by square: where there is contrast, letters have edges that are steep against
 * it, both across and down, into the dark and out of it. A blurred page has none, and the paper's
 * own edge, table, shadow and grain are not letters. What is only poor is remarked on: letters that
 * fill the picture, as a passbook's do, have wide edges and are read all the same, so the picture
 * is looked at again at a half, a quarter and an eighth of its size. Nothing can be made out where
 * there are no letters at any size.
 */
public final class Legibility {

    /** Pixels of the longer side. */
    private static final int LONGEST = 2000;

    private static final int SQUARE = 64;

    /** Of a picture made smaller, which would have too few of the others. */
    private static final int SMALL_SQUARE = 32;

    private static final int[] SMALLER = {1, 2, 4, 8};

    /** Between these an edge is measured: from a pixel so far before to one so far behind. */
    private static final int REACH = 2;

    /** Of 256 shades; darker than that are no letters. */
    private static final int LEAST_CONTRAST = 30;

    /** Of the strongest contrast, so much is of letters. */
    private static final double OF_LETTERS = 0.6;

    /** Steps over the contrast of their square, among the steepest tenth of squares. */
    private static final double LEAST_STEEPNESS = 0.33;

    /** Of 256 shades: with less in every square a page is black, white or fog. */
    private static final int NO_CONTRAST = 12;

    private Legibility() {}

    /** One square: its contrast in shades, and how steep its edges are, from 0 to 1. */
    private record Square(int contrast, double steepness) {}

    /** How well it can be read. */
    public enum Grade {
        /** Also what is no picture, and so not judged. */
        GOOD,
        /** Hardly, perhaps. */
        POOR,
        /** Nothing can be made out: black, white, fog, or wholly out of focus. */
        NONE
    }

    public static Grade of(byte[] picture) {
        try {
            var seen = ImageIO.read(new ByteArrayInputStream(picture));
            return seen == null ? Grade.GOOD : of(smooth(grey(seen)));
        } catch (IOException | RuntimeException unreadable) {
            return Grade.GOOD;
        }
    }

    private static Grade of(int[][] rows) {
        var squares = squares(rows, SQUARE);
        if (squares.isEmpty()) {
            return Grade.POOR;
        }
        if (steepest(squares, LEAST_CONTRAST) >= LEAST_STEEPNESS) {
            return Grade.GOOD;
        }
        boolean lettersAtSomeSize =
                Arrays.stream(SMALLER)
                        .mapToObj(times -> squares(shrunk(rows, times), SMALL_SQUARE))
                        .anyMatch(seen -> steepest(seen, NO_CONTRAST) >= LEAST_STEEPNESS);
        return lettersAtSomeSize ? Grade.POOR : Grade.NONE;
    }

    /** How steep the edges of letters are; 0 where no square has that contrast. */
    private static double steepest(List<Square> squares, int leastContrast) {
        var contrasts = squares.stream().mapToDouble(Square::contrast).sorted().toArray();
        double strongest = at(contrasts, 0.95);
        var letters =
                squares.stream()
                        .filter(square -> square.contrast() >= leastContrast)
                        .filter(square -> square.contrast() >= strongest * OF_LETTERS)
                        .mapToDouble(Square::steepness)
                        .sorted()
                        .toArray();
        return at(letters, 0.9);
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
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
                smooth[y][x] = mean(rows, x, y, 3);
            }
        }
        return smooth;
    }

    /** The mean of so many pixels, across and down, in the place of each. */
    private static int[][] shrunk(int[][] rows, int times) {
        var small = new int[Math.max(1, rows.length / times)][Math.max(1, rows[0].length / times)];
        for (int y = 0; y < small.length; y++) {
            for (int x = 0; x < small[0].length; x++) {
                small[y][x] = mean(rows, x * times, y * times, times);
            }
        }
        return small;
    }

    private static int mean(int[][] rows, int left, int top, int side) {
        int sum = 0;
        int all = 0;
        for (int y = top; y < Math.min(rows.length, top + side); y++) {
            for (int x = left; x < Math.min(rows[0].length, left + side); x++) {
                sum += rows[y][x];
                all++;
            }
        }
        return sum / Math.max(1, all);
    }

    private static List<Square> squares(int[][] rows, int side) {
        var squares = new ArrayList<Square>();
        for (int y = 0; y + side <= rows.length; y += side) {
            for (int x = 0; x + side <= rows[0].length; x += side) {
                squares.add(square(rows, x, y, side));
            }
        }
        return squares;
    }

    private static Square square(int[][] rows, int left, int top, int side) {
        var shades = new Shades();
        var steps = List.of(new Shades(), new Shades(), new Shades(), new Shades());
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                shades.add(rows[y][x]);
                if (x >= left + REACH
                        && x < left + side - REACH
                        && y >= top + REACH
                        && y < top + side - REACH) {
                    int across = rows[y][x + REACH] - rows[y][x - REACH];
                    int down = rows[y + REACH][x] - rows[y - REACH][x];
                    steps.get(0).add(Math.max(0, across));
                    steps.get(1).add(Math.max(0, -across));
                    steps.get(2).add(Math.max(0, down));
                    steps.get(3).add(Math.max(0, -down));
                }
            }
        }
        int contrast = shades.at(0.99) - shades.at(0.01);
        int step = steps.stream().mapToInt(it -> it.at(0.98)).min().orElseThrow();
        return new Square(contrast, step / (double) Math.max(1, contrast));
    }

    /** How often each of 256 shades, or steps between them, was seen. */
    private static final class Shades {
        private final int[] seen = new int[256];
        private int all;

        private void add(int shade) {
            seen[shade]++;
            all++;
        }

        private int at(double share) {
            int passed = 0;
            for (int shade = 0; shade < seen.length; shade++) {
                passed += seen[shade];
                if (passed > share * all) {
                    return shade;
                }
            }
            return seen.length - 1;
        }
    }
}
