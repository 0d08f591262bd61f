package jp.monobe.procedure.form;

/**
 * What has no check digit and is typed twice, such as the number of an account (確認入力). Of two that
 * differ nobody knows which one is right, so that neither counts.
 */
public record TypedTwice(String first, String again) {

    /** Empty until both say the same. */
    public String agreed() {
        return first.equals(again) ? first : "";
    }

    /** Both are there, and not the same. */
    public boolean differs() {
        return !first.isBlank() && !again.isBlank() && !first.equals(again);
    }
}
