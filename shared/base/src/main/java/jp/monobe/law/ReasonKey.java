package jp.monobe.law;

import java.util.Locale;

/** What a reason says; implemented by an enum in each room of the law. */
public interface ReasonKey {

    /** The constant's name, as enums have it. */
    String name();

    /** The room of the law: {@code allowance} in {@code law.allowance.under-three}. */
    String room();

    /** The law behind it (法令名 条項号), for letters and the clerk's screen. */
    String basis();

    /** The key of its sentence in {@code messages/law_ja.properties}. */
    default String messageKey() {
        return "law." + room() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
