package jp.monobe.portal.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.AnswerKey;

/** Where each page of the application is (画面の番地), from {@code /app/} on. */
public final class Addresses {

    public static final String HOME = "";
    public static final String CONTACT = "contact";
    public static final String FAMILY = "family";

    /** What she has to pay. */
    public static final String BILLS = "bills";

    /** What is drawn from her account. */
    public static final String DEBITS = "debits";

    /** Asking for it. */
    public static final String NEW_DEBIT = "debits/new";

    /** Whom she lets apply for her. */
    public static final String MANDATES = "mandates";

    public static final String NEW_MANDATE = "mandates/new";

    /** For whom she may apply. */
    public static final String ACTING = "acting";

    /** The guided finder, signed in. */
    public static final String FINDER = "begin-finder";

    private Addresses() {}

    public static String bill(UUID id) {
        return "bill/" + id;
    }

    /** A payment she began. */
    public static String payment(UUID id) {
        return "payment/" + id;
    }

    /** One who may apply for her, and what was done. */
    public static String mandate(UUID id) {
        return "mandate/" + id;
    }

    /** One for whom she may apply. */
    public static String acting(UUID mandate) {
        return ACTING + "/" + mandate;
    }

    /** Right after she handed something in for another. */
    public static String actingFiled(UUID mandate) {
        return acting(mandate) + "?filed";
    }

    /** Right after she left it to the applicant. */
    public static String actingHanded(UUID mandate) {
        return acting(mandate) + "?handed";
    }

    public static String welcome(String procedure, String topic) {
        var page = procedure.isEmpty() ? "welcome" : "welcome/" + procedure;
        return topic.isEmpty() ? page : page + "?ask=" + topic;
    }

    public static String apply(String procedure) {
        return "apply/" + procedure;
    }

    /** For somebody whom she represents by law. */
    public static String represent(String procedure) {
        return "represent/" + procedure;
    }

    /** Though she has handed the same in already. */
    public static String applyAgain(String procedure) {
        return apply(procedure) + "?again=1";
    }

    /** What she signed in for: a form, or the guided finder. */
    public static String begin(String procedure) {
        return procedure.equals(Filled.PROCEDURE) ? FINDER : apply(procedure);
    }

    public static String keptAnswers() {
        return FINDER + "?kept=1";
    }

    /** Goes on with one of her drafts, by way of asking for her data anew. */
    public static String resume(String procedure, UUID draft) {
        return apply(procedure) + "?draft=" + draft;
    }

    public static String draft(UUID id) {
        return "draft/" + id;
    }

    public static String step(UUID draft, String step) {
        return draft(draft) + "/" + step;
    }

    /** From checking the answers, and back there. */
    public static String stepToChange(UUID draft, String step) {
        return step(draft, step) + "?change";
    }

    /** Says at once what is missing there; then back to checking. */
    public static String stepToMend(UUID draft, String step) {
        return step(draft, step) + "?mend";
    }

    /** Straight to one question; then back to checking. */
    public static String stepAbout(UUID draft, String step, AnswerKey question) {
        return step(draft, step) + "?about=" + encoded(question);
    }

    public static String check(UUID draft) {
        return draft(draft) + "/check";
    }

    /** The same after the office asked for something else meanwhile. */
    public static String checkAnew(UUID draft) {
        return check(draft) + "?anew";
    }

    public static String sign(UUID draft) {
        return draft(draft) + "/sign";
    }

    /** Outside of Flow: leads on to the signing service. */
    public static String signingService(UUID draft) {
        return "/login/sign/" + draft;
    }

    /** Outside of Flow: the same for what was handed in without a signature. */
    public static String signingServiceLater(UUID filing) {
        return "/login/sign/filing/" + filing;
    }

    public static String signLater(UUID filing) {
        return filing(filing) + "/sign";
    }

    public static String filing(UUID id) {
        return "filing/" + id;
    }

    /** The filing's page right after it was handed in. */
    public static String filed(UUID id) {
        return filing(id) + "?filed";
    }

    /** The filing's page for somebody who filed the same once more, of which nothing was made. */
    public static String filedAlready(UUID id) {
        return filing(id) + "?already";
    }

    /** The filing's page where what was written stands. */
    public static String messages(UUID filing) {
        return filing(filing) + "#messages";
    }

    /** Where documents are handed in after a filing. */
    public static String documents(UUID filing) {
        return filing(filing) + "/documents";
    }

    /** The filing's page right after documents were handed in. */
    public static String documentsFiled(UUID filing) {
        return filing(filing) + "?documents";
    }

    /** Begins to mend what the office asked, or goes on with it. */
    public static String correct(UUID filing) {
        return "correct/" + filing;
    }

    /** Straight to the question the office asked about. */
    public static String correct(UUID filing, AnswerKey question) {
        return correct(filing) + "?about=" + encoded(question);
    }

    private static String encoded(AnswerKey question) {
        return URLEncoder.encode(question.toString(), StandardCharsets.UTF_8);
    }

    public static String notice(UUID id) {
        return "notice/" + id;
    }
}
