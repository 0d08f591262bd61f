package jp.monobe.filing;

import java.util.UUID;

/** What came of beginning to file for somebody as her legal representative. */
public sealed interface RepresentResult {

    record Started(UUID draftId) implements RepresentResult {}

    /** Not online here, or only she herself may file it. */
    record NotOffered() implements RepresentResult {}

    /** So many are begun and not handed in already. */
    record TooMany(int most) implements RepresentResult {}

    record Refused(Represented.Wrong wrong) implements RepresentResult {}
}
