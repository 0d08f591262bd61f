package jp.monobe.portal.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.Correcting;
import jp.monobe.filing.DocumentsData;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.DraftRow;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.FilingRow;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.resident.AccountData;
import jp.monobe.resident.Contact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the rooms tell the pages, in every shape. */
public final class Samples {

    public static final Tenant NANKOKU = new Tenant(TestCities.NANKOKU, "nankoku", "南国市", 1);
    public static final String CLAIM = "child-allowance-claim";
    public static final UUID DRAFT = UUID.fromString("019abcde-0000-7000-8000-00000000000d");
    public static final UUID FILING = UUID.fromString("019abcde-0000-7000-8000-00000000000f");
    public static final UUID NOTICE = UUID.fromString("019abcde-0000-7000-8000-00000000000e");
    public static final UUID MANDATE = UUID.fromString("019abcde-0000-7000-8000-00000000000c");
    public static final ReceiptNumber NUMBER = ReceiptNumber.of('R', new FiscalYear(2026), 123);
    public static final Correction CORRECTION =
            new Correction(
                    "口座をお確かめください。",
                    LocalDate.of(2026, 12, 7),
                    List.of(new FieldRemark("phone", "つながりませんでした")));
    public static final KnownPeople HOUSEHOLD =
            Forms.household(Forms.member("蓮", "CHILD", "2026-11-10"));

    /** Of a claim filed three days before: the 20th, a Friday. */
    public static final Correcting CORRECTING =
            new Correcting(
                    FILING, LocalDate.of(2026, 11, 20), CORRECTION, answers(), false, List.of());

    public static final DocumentsData NO_DOCUMENTS =
            new DocumentsData(List.of(), List.of(), List.of(), true);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final VerifiedPerson PERSON =
            new VerifiedPerson("物部　花子", "高知県南国市大埇甲2301番地", LocalDate.of(1990, 5, 5), "2");

    private Samples() {}

    public static AccountData account(Contact contact) {
        return new AccountData(PERSON, contact, PortalViews.NOW, PortalViews.NOW);
    }

    /** The same person, whose card has another address. */
    public static AccountData accountAt(String address) {
        var person =
                new VerifiedPerson(PERSON.name(), address, PERSON.birthDate(), PERSON.gender());
        return new AccountData(person, new Contact.None(), PortalViews.NOW, PortalViews.NOW);
    }

    static CitySettings settings(Signature signature) {
        var office =
                new Office(
                        "南国市",
                        "子育て支援課",
                        "088-863-2111",
                        "平日 8時30分から17時15分まで",
                        "7838501",
                        "高知県南国市大埇甲2301番地");
        var online = new OnlineProcedures(List.of(new OnlineProcedures.Entry(CLAIM, signature)));
        return new CitySettings(
                1,
                List.of(
                        setting("demo", true),
                        setting("office", office),
                        setting("online-procedures", online),
                        setting("processing-days", 30)));
    }

    private static Setting setting(String key, Object value) {
        return new Setting(key, LocalDate.of(2020, 1, 1), null, JSON.valueToTree(value));
    }

    /** A draft with nothing in it, of somebody the registry does not tell about. */
    public static DraftData emptyDraft() {
        return draft(Forms.unknown(), Answers.NONE, Optional.empty(), Set.of());
    }

    /** A draft that can be handed in: the only child was born on 10 November. */
    public static DraftData fullDraft() {
        return draft(HOUSEHOLD, answers(), Optional.empty(), Set.of());
    }

    /** A full draft in which only the telephone number may change. */
    public static DraftData correction() {
        var open = AnswerKey.of("phone");
        var closed = new HashSet<>(answers().values().keySet());
        closed.remove(open);
        return draft(HOUSEHOLD, answers(), Optional.of(CORRECTING), closed);
    }

    /** The same with other words of what is to be mended. */
    public static DraftData mending(DraftData draft, Correcting mending) {
        return draft(draft.known(), draft.answers(), Optional.of(mending), draft.closed());
    }

    private static DraftData draft(
            KnownPeople known,
            Answers answers,
            Optional<Correcting> correcting,
            Set<AnswerKey> closed) {
        return new DraftData(
                DRAFT,
                Forms.claim(),
                answers,
                known,
                Optional.of(NOTICE).filter(_ -> known.prefilled()),
                correcting,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                closed,
                PortalViews.NOW,
                PortalViews.NOW);
    }

    private static Answers answers() {
        return Forms.filled(
                Forms.claim(),
                HOUSEHOLD,
                Answers.NONE,
                (question, usual) ->
                        switch (question.key().field()) {
                            case "custody", "same-livelihood", "maintains-livelihood" ->
                                    new Answer.YesNo(true);
                            default -> usual;
                        });
    }

    public static DraftRow draftRow() {
        return new DraftRow(
                DRAFT,
                CLAIM,
                "児童手当 認定請求",
                Optional.empty(),
                PortalViews.NOW,
                PortalViews.NOW,
                Instant.parse("2026-12-23T01:00:00Z"));
    }

    public static FilingRow filingRow(Status status) {
        return new FilingRow(
                FILING,
                CLAIM,
                "児童手当 認定請求",
                NUMBER,
                PortalViews.NOW,
                status,
                PortalViews.NOW,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Forms.claim().handling());
    }

    public static FilingData filing(Status status) {
        return filing(status, null, Delivery.ELECTRONIC);
    }

    public static FilingData filing(
            Status status, jp.monobe.exchange.@Nullable Signature signature, Delivery delivery) {
        var filing =
                new FilingPackage(
                        FILING,
                        AsResident.ACCOUNT,
                        CLAIM,
                        Forms.claim().revision(),
                        null,
                        NUMBER,
                        PortalViews.NOW,
                        LocalDate.of(2026, 11, 23),
                        PERSON,
                        answers(),
                        HOUSEHOLD,
                        null,
                        delivery,
                        null,
                        signature,
                        List.of());
        return new FilingData(
                filingRow(status), filing, filing.claimDate(), Forms.claim(), history(status));
    }

    /** A paper for a child living apart, due on 14 December. */
    public static DocumentsData.Wanted paper(boolean filed) {
        var field = (Field.Attachment) Forms.claim().field("apart-statement").orElseThrow();
        return new DocumentsData.Wanted(field, filed, LocalDate.of(2026, 12, 14));
    }

    public static AttachmentInfo file(String field) {
        return new AttachmentInfo(
                NOTICE,
                field,
                "申立書.jpg",
                "image/jpeg",
                320_000,
                "00",
                AttachmentInfo.Scan.UNSCANNED);
    }

    private static List<StatusUpdate> history(Status status) {
        var received = new StatusUpdate(FILING, 0, Status.RECEIVED, PortalViews.NOW, null, null);
        var correction = status == Status.RETURNED ? CORRECTION : null;
        return status == Status.RECEIVED
                ? List.of(received)
                : List.of(
                        received,
                        new StatusUpdate(FILING, 1, status, PortalViews.NOW, null, correction));
    }
}
