package jp.monobe.document;

import java.util.Locale;

/** Prints how many one-page notices one thread draws in a second; run by hand. */
final class DrawingSpeed {

    private static final int ROUNDS = 8;
    private static final int NOTICES = 200;

    private DrawingSpeed() {}

    public static void main(String[] arguments) {
        var documents = new Documents();
        var notice = Letters.certified().compose(Samples.DEMO);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            int bytes = 0;
            for (int i = 0; i < NOTICES; i++) {
                bytes = documents.draw(notice).length;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d: %.0f notices/s, %d bytes each%n",
                    round,
                    NOTICES / seconds,
                    bytes);
        }
    }
}
