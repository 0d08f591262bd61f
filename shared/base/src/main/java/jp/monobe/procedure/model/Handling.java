package jp.monobe.procedure.model;

import java.util.List;

/**
 * What the office makes of a filing (取扱い), as far as it is the same for every case of a procedure.
 * Words of a notice stand here, never in code.
 *
 * @param legalBasis the article a decision rests on, as a notice cites it
 * @param decided what an approval says
 * @param refused what a refusal says
 * @param benefit what is granted: of two grants of one benefit to one child somebody has to choose
 * @param bring what to bring to the counter; empty when nobody has to come
 * @param shows ids of fields whose answers a notice repeats
 * @param grants what the clerk settles when approving, such as 利用開始日; printed on the notice
 * @param checks what a clerk is told to look at
 */
public record Handling(
        Kind kind,
        String legalBasis,
        Appeal appeal,
        Words decided,
        Words refused,
        String benefit,
        List<String> bring,
        List<String> shows,
        List<Field> grants,
        List<OfficeCheck> checks) {

    /** What comes of a filing. */
    public enum Kind {
        /** 申請: ends in a disposition and its notice. */
        APPLICATION,
        /** 届出: is taken note of; nothing is decided. */
        NOTIFICATION,
        /** Prepares a visit to the counter; nothing is decided on the filing alone. */
        PREPARATION
    }

    /** Whether a decision comes of it, with its notice and its remedies. */
    public boolean isDecided() {
        return kind == Kind.APPLICATION;
    }

    /** To whom an appeal goes (amendment 11). */
    public enum Appeal {
        /** 法定受託事務: the prefectural governor. */
        GOVERNOR,
        /** 自治事務: the authority that disposed. */
        MAYOR,
        /** Nothing is disposed of. */
        NONE
    }

    /**
     * @param word in one word, such as 認定
     * @param title of the notice, such as 児童手当額改定通知書
     * @param sentence which the notice begins with
     */
    public record Words(String word, String title, String sentence) {}

    /** One check: shown to the clerk with its reason when its condition holds. */
    public record OfficeCheck(
            String id, boolean stops, Condition when, String title, String reason) {}

    public Handling {
        bring = List.copyOf(bring);
        shows = List.copyOf(shows);
        grants = List.copyOf(grants);
        checks = List.copyOf(checks);
    }
}
