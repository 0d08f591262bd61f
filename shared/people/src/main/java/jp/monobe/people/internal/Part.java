package jp.monobe.people.internal;

/** A family or given name with its kana. */
record Part(String text, String kana) {

    /** From {@code 岡林/オカバヤシ}. */
    static Part of(String word) {
        int slash = word.lastIndexOf('/');
        return new Part(word.substring(0, slash), word.substring(slash + 1));
    }
}
