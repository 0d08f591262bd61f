package jp.monobe.publishing;

import java.util.List;

/**
 * What can be written in an entry (掲載項目の欄), in the order of the form: where it stands in the
 * service's JSON, how it is written, and how long it may be. Its words for people have the key
 * {@code office.entry.<NAME>}.
 */
public enum EntryField {
    TITLE("title", Form.LINE, 120),
    SHORT_TITLE("shortTitle", Form.LINE, 60),
    GROUP("group", Form.LINE, 40),
    STATUS("status", Form.CHOICE, 40),
    LIFE_EVENTS("lifeEvents", Form.WORDS, 400),
    SENSITIVE("sensitive", Form.FLAG, 5),
    SUMMARY("guidance.summary", Form.TEXT, 300),
    ELIGIBILITY("guidance.eligibility", Form.LINES, 3000),
    APPLICANTS("guidance.applicants", Form.LINES, 2000),
    AMOUNT("guidance.amount", Form.LINES, 3000),
    FEE("guidance.fee", Form.LINE, 300),
    AMOUNT_SOURCE("guidance.amountSource", Form.CHOICE, 40),
    DEADLINE("guidance.deadline.text", Form.TEXT, 500),
    DEADLINE_DAYS("guidance.deadline.days", Form.NUMBER, 4),
    DEADLINE_FROM("guidance.deadline.countedFrom", Form.LINE, 120),
    DEADLINE_MONTH("guidance.deadline.month", Form.NUMBER, 2),
    DOCUMENTS("guidance.documents", Form.LINES, 3000),
    HOW("guidance.how", Form.TEXT, 1500),
    SIGNATURE("guidance.signature", Form.CHOICE, 40),
    NOTE("guidance.note", Form.TEXT, 1500),
    FAQ("guidance.faq", Form.FAQ, 5000),
    LAWS("guidance.laws", Form.LAWS, 2000),
    CONTACT_NAME("contact.name", Form.LINE, 80),
    CONTACT_PHONE("contact.phone", Form.LINE, 20),
    CONTACT_POSTAL_CODE("contact.postalCode", Form.LINE, 8),
    CONTACT_ADDRESS("contact.address", Form.LINE, 200),
    SYNONYMS("synonyms", Form.WORDS, 1500),
    RELATED("related", Form.WORDS, 800),
    NATIONAL("national", Form.WORDS, 400),
    TEXT_FROM("textFrom", Form.LINE, 80),
    EVIDENCE("provenance.evidence", Form.CHOICE, 40),
    CONFIDENCE("provenance.confidence", Form.CHOICE, 40),
    PAGE_DATE("provenance.pageDate", Form.LINE, 10),
    SOURCES("provenance.sources", Form.SOURCES, 6000),
    EDITOR_NOTE("provenance.editorNote", Form.TEXT, 1000);

    /** How it is written. */
    public enum Form {
        LINE,
        /** Several lines that are one text. */
        TEXT,
        /** One item a line. */
        LINES,
        /** Words in one line, with 、 between. */
        WORDS,
        NUMBER,
        FLAG,
        CHOICE,
        /** One question a line: question／answer／what it rests on. */
        FAQ,
        /** One law a line: name／number／article. */
        LAWS,
        /** One address a line. */
        SOURCES
    }

    /** Texts a resident reads; amounts and dates of tables are put into these by placeholders. */
    public static final List<EntryField> READ_BY_RESIDENTS =
            List.of(
                    TITLE,
                    SHORT_TITLE,
                    SUMMARY,
                    ELIGIBILITY,
                    APPLICANTS,
                    AMOUNT,
                    FEE,
                    DEADLINE,
                    DEADLINE_FROM,
                    DOCUMENTS,
                    HOW,
                    NOTE,
                    FAQ);

    private final List<String> path;
    private final Form form;
    private final int longest;

    EntryField(String path, Form form, int longest) {
        this.path = List.of(path.split("\\."));
        this.form = form;
        this.longest = longest;
    }

    List<String> path() {
        return path;
    }

    public Form form() {
        return form;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }
}
