package jp.monobe.casework.internal;

import jp.monobe.exchange.ReceiptNumber;

/** Where a filing came in; its status is read there. */
public enum Door {
    PORTAL,
    /** ぴったりサービス. */
    OUTSIDE,
    /** On paper: it is shown nowhere. */
    COUNTER;

    /** Its letter names it. */
    public static Door of(ReceiptNumber number) {
        return switch (number.value().charAt(0)) {
            case 'P' -> OUTSIDE;
            case 'K' -> COUNTER;
            default -> PORTAL;
        };
    }
}
