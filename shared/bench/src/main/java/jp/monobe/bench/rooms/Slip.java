package jp.monobe.bench.rooms;

import java.util.EnumSet;
import java.util.Set;

/**
 * What people got wrong in 2020, when cities switched online intake off: in Akita 700 of 1,000
 * filings. Nobody published how many of each kind, so the numbers are assumed, by what was told of.
 */
enum Slip {
    NONE(Kind.NONE, 300),

    /** Another in the household should claim: she earns less and says so. */
    LOWER_EARNER(Kind.RECIPIENT, 120),
    /** Paid by her workplace. */
    PUBLIC_SERVANT(Kind.RECIPIENT, 60),

    PRESSED_TWICE(Kind.DUPLICATE, 60),
    /** The draft stays open in two tabs, or on the phone and the desktop. */
    TWO_DEVICES(Kind.DUPLICATE, 40),
    /** She does not remember, or hears nothing, and begins anew. */
    AGAIN_LATER(Kind.DUPLICATE, 60),

    /** Of herself, typed by hand in 2020. */
    OWN_KANA(Kind.KANA, 40),
    HALF_WIDTH(Kind.KANA, 20),
    KANJI_AS_KANA(Kind.KANA, 20),
    /** Katakana, but not how the child is called. */
    KANA_MISTYPED(Kind.KANA, 20),

    NUMBER_TOO_SHORT(Kind.ACCOUNT, 30),
    CHILDS_ACCOUNT(Kind.ACCOUNT, 20),
    /** Of somebody the form does not know. */
    OTHER_HOLDER(Kind.ACCOUNT, 20),
    HOLDER_IN_KANJI(Kind.ACCOUNT, 20),
    BRANCH_UNKNOWN(Kind.ACCOUNT, 15),
    /** One figure of seven, in the first of its two typings: a number has no check digit. */
    DIGIT_MISTYPED(Kind.ACCOUNT, 15),

    PHOTO_BROKEN(Kind.PHOTO, 20),
    PHOTO_LOCKED(Kind.PHOTO, 20),
    PHOTO_BLURRED(Kind.PHOTO, 30),
    PHOTO_DARK(Kind.PHOTO, 30),

    /** Of the claim, typed by hand in 2020. */
    OWN_MONTH(Kind.MONTH, 15),
    BORN_IN_FUTURE(Kind.MONTH, 15),
    BORN_LAST_CENTURY(Kind.MONTH, 5),
    BIRTH_MONTH_MISTYPED(Kind.MONTH, 5);

    /** As the table groups them. */
    enum Kind {
        NONE("nothing wrong"),
        RECIPIENT("not the recipient"),
        DUPLICATE("filed twice"),
        KANA("wrong kana"),
        ACCOUNT("wrong account"),
        PHOTO("unreadable photograph"),
        MONTH("wrong month");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        Set<Slip> slips() {
            var all = EnumSet.allOf(Slip.class);
            all.removeIf(slip -> slip.kind != this);
            return all;
        }
    }

    private final Kind kind;
    private final int ofThousand;

    Slip(Kind kind, int ofThousand) {
        this.kind = kind;
        this.ofThousand = ofThousand;
    }

    Kind kind() {
        return kind;
    }

    int ofThousand() {
        return ofThousand;
    }
}
