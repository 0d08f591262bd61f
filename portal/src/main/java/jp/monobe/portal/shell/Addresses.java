package jp.monobe.portal.shell;

import java.util.UUID;

/** Where each page of the application is (画面の番地), from {@code /app/} on. */
public final class Addresses {

    public static final String HOME = "";
    public static final String CONTACT = "contact";

    private Addresses() {}

    public static String welcome(String procedure, String topic) {
        var page = procedure.isEmpty() ? "welcome" : "welcome/" + procedure;
        return topic.isEmpty() ? page : page + "?ask=" + topic;
    }

    public static String apply(String procedure) {
        return "apply/" + procedure;
    }

    public static String draft(UUID id) {
        return "draft/" + id;
    }

    public static String step(UUID draft, String step) {
        return draft(draft) + "/" + step;
    }

    /** Says at once what is missing there. */
    public static String stepToMend(UUID draft, String step) {
        return step(draft, step) + "?mend";
    }

    public static String check(UUID draft) {
        return draft(draft) + "/check";
    }

    public static String sign(UUID draft) {
        return draft(draft) + "/sign";
    }

    /** Outside of Flow: leads on to the signing service. */
    public static String signingService(UUID draft) {
        return "/login/sign/" + draft;
    }

    public static String filing(UUID id) {
        return "filing/" + id;
    }

    /** The filing's page right after it was handed in. */
    public static String filed(UUID id) {
        return filing(id) + "?filed";
    }

    public static String notice(UUID id) {
        return "notice/" + id;
    }
}
