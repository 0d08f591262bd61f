package jp.monobe.backoffice.closing;

import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;

/** Yen that may be too few. */
final class Signed {

    private Signed() {}

    static String yen(long amount) {
        return (amount < 0 ? "−" : "") + YenText.of(Yen.of(Math.abs(amount)));
    }
}
