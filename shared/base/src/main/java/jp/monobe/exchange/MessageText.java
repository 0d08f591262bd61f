package jp.monobe.exchange;

import java.util.regex.Pattern;

/**
 * The words of a message (メッセージの本文): plain text, lines of its own, nothing a screen could take for
 * anything else.
 */
public final class MessageText {

    /** As people count characters. */
    public static final int LONGEST = 1000;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n]]|\\p{Cf}");

    /** What may be wrong with it. */
    public enum Fault {
        NONE,
        EMPTY,
        TOO_LONG
    }

    private MessageText() {}

    /** Without marks nobody sees and space round it. */
    public static String of(String typed) {
        return CONTROLS.matcher(typed.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    public static Fault fault(String text) {
        if (text.isEmpty()) {
            return Fault.EMPTY;
        }
        return text.codePointCount(0, text.length()) > LONGEST ? Fault.TOO_LONG : Fault.NONE;
    }
}
