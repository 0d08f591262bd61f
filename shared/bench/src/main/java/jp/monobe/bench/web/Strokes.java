package jp.monobe.bench.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Taps and keystrokes counted by a script in every page of a window, whoever made them. A letter of
 * kana takes two strokes, one of kanji three (its reading and choosing it), any other one.
 */
final class Strokes {

    /**
     * Keystroke-level model (Card, Moran and Newell 1983), seconds: a key, pointing with a press.
     */
    private static final double KEY = 0.28;

    private static final double TAP = 1.1 + 0.1;

    /** Making up one's mind, before each tap. */
    private static final double MIND = 1.35;

    private static final String SCRIPT =
            """
            addEventListener('pointerdown', event => event.isTrusted && monobeStroke('tap', ''), true);
            addEventListener('input', event => event.data && monobeStroke('text', event.data), true);
            """;

    private final AtomicInteger taps = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();

    Strokes(BrowserContext context) {
        context.exposeBinding(
                "monobeStroke",
                (_, words) -> {
                    if (words[0].equals("tap")) {
                        taps.incrementAndGet();
                    } else {
                        keys.addAndGet(strokes(words[1].toString()));
                    }
                    return null;
                });
        context.addInitScript(SCRIPT);
    }

    private static int strokes(String text) {
        return text.codePoints().map(Strokes::strokes).sum();
    }

    private static int strokes(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA -> 2;
            case HAN -> 3;
            default -> 1;
        };
    }

    /** As a person does: touches the field, then one letter after the other. */
    static void type(Locator field, String text) {
        field.click();
        field.pressSequentially(text);
    }

    int taps() {
        return taps.get();
    }

    int keys() {
        return keys.get();
    }

    int all() {
        return taps() + keys();
    }

    double seconds() {
        return keys() * KEY + taps() * (TAP + MIND);
    }
}
