package jp.monobe.casework.model;

/**
 * One thing the office looks at, with its reason in words a clerk can repeat.
 *
 * @param code stable, such as {@code other-recipient}
 */
public record Check(String code, Tone tone, String title, String reason) {

    /** FINE: nothing to do. LOOK: a person should look. STOP: speaks against approval. */
    public enum Tone {
        FINE,
        LOOK,
        STOP
    }
}
