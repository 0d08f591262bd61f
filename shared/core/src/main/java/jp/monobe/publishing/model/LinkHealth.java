package jp.monobe.publishing.model;

/** How a link to a source stands (リンクの状態). One bad day does not make it dead. */
public enum LinkHealth {
    ALIVE,

    /** Failed the last time or the time before: looked at again. */
    SHAKY,

    /** Not there (404, 410), or failed three times in a row. */
    DEAD,

    /** Not asked: an address that may not be looked up from here. */
    NOT_ASKED;

    private static final int ENOUGH = 3;

    /** What a look at it brought. */
    public sealed interface Answer {

        /** A status of HTTP. */
        record Status(int code) implements Answer {}

        /** Nobody answered, too late, or not in HTTP. */
        record Silence(String why) implements Answer {}

        /** It was not looked at. */
        record Forbidden(String why) implements Answer {}

        default boolean isGood() {
            return this instanceof Status(var code) && code >= 200 && code < 400;
        }
    }

    /**
     * @param failures how often in a row it failed, this answer included
     */
    public static LinkHealth after(Answer answer, int failures) {
        return switch (answer) {
            case Answer.Forbidden _ -> NOT_ASKED;
            case Answer.Status(var code) when code == 404 || code == 410 -> DEAD;
            case Answer _ when answer.isGood() -> ALIVE;
            case Answer _ -> failures >= ENOUGH ? DEAD : SHAKY;
        };
    }
}
