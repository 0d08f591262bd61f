package jp.monobe.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.Supplement;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import org.jspecify.annotations.Nullable;

/**
 * A filing as the open zone hands it over: {@code aFiling().by(account).correcting(first).build()}.
 */
public final class Filed {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private UUID id = UUID.randomUUID();
    private UUID account = UUID.randomUUID();
    private ReceiptNumber receipt =
            ReceiptNumber.of('R', FiscalYear.of(TODAY), COUNT.incrementAndGet());
    private LocalDate claimDate = TODAY;
    private Instant filedAt = CoreRooms.MORNING;
    private String procedure = AllowanceClaim.PROCEDURE;
    private String revision = Forms.claim().revision();
    private @Nullable String about;
    private KnownPeople shown;
    private Answers answers;
    private VerifiedPerson verified =
            new VerifiedPerson(
                    "物部　花子",
                    "高知県南国市大埇甲2301番地",
                    LocalDate.of(1990, 5, 5).minusDays(COUNT.get()),
                    "2");
    private Delivery delivery = Delivery.POST;
    private @Nullable UUID corrects;
    private @Nullable Signature signature;
    private @Nullable Agent agent;
    private @Nullable Representative representative;
    private final List<AttachmentInfo> attachments = new ArrayList<>();

    private Filed(Claims claim) {
        shown = claim.people();
        answers = claim.answers();
    }

    /** A 物部花子 claims for her child of 13 days; each time another one. */
    public static Filed aFiling() {
        return aFiling(Claims.aClaim().with(newborn()));
    }

    private static KnownPerson newborn() {
        return new KnownPerson(
                "k1", "物部　k" + COUNT.get(), "モノベ", true, LocalDate.of(2026, 11, 10), "CHILD", null);
    }

    public static Filed aFiling(Claims claim) {
        return new Filed(claim);
    }

    public static Filed aFiling(KnownPeople shown, Answers answers, VerifiedPerson verified) {
        var filed = aFiling();
        filed.shown = shown;
        filed.answers = answers;
        filed.verified = verified;
        return filed;
    }

    /** One of the filings of a conversation. */
    public static Filed aFiling(FilingPart part) {
        var filed = aFiling();
        filed.procedure = part.form().procedure();
        filed.revision = part.form().revision();
        filed.about = part.about();
        filed.shown = part.known();
        filed.answers = part.answers();
        return filed;
    }

    /** For this person of its people. */
    public Filed about(String person) {
        about = person;
        return this;
    }

    public Filed withId(UUID other) {
        id = other;
        return this;
    }

    public Filed by(UUID accountId) {
        account = accountId;
        return this;
    }

    public Filed by(VerifiedPerson person) {
        verified = person;
        return this;
    }

    public Filed numbered(ReceiptNumber number) {
        receipt = number;
        return this;
    }

    /** Later than the claim: 10 in the morning of that day. */
    public Filed on(LocalDate day) {
        claimDate = day;
        filedAt = day.atTime(1, 0).toInstant(java.time.ZoneOffset.UTC);
        return this;
    }

    public Filed answering(Answers others) {
        answers = others;
        return this;
    }

    public Filed delivered(Delivery way) {
        delivery = way;
        return this;
    }

    public Filed correcting(FilingPackage first) {
        corrects = first.filingId();
        account = first.accountId();
        return this;
    }

    public Filed unsigned(Signature.Status why) {
        signature = new Signature(why, "digest", null, null, null, filedAt);
        return this;
    }

    public Filed signed(String serial) {
        signature =
                new Signature(
                        Signature.Status.SIGNED,
                        "digest",
                        "signature",
                        "certificate",
                        serial,
                        filedAt);
        return this;
    }

    public Filed through(Agent other) {
        agent = other;
        return this;
    }

    public Filed representedBy(Representative other) {
        representative = other;
        return this;
    }

    public Filed with(AttachmentInfo attachment) {
        attachments.add(attachment);
        return this;
    }

    public FilingPackage build() {
        return new FilingPackage(
                id,
                account,
                procedure,
                revision,
                about,
                receipt,
                filedAt,
                claimDate,
                verified,
                answers,
                shown,
                null,
                delivery,
                corrects,
                signature,
                attachments,
                agent,
                representative);
    }

    public static Supplement withdrawal(FilingPackage filing) {
        return supplement(filing, Supplement.Kind.WITHDRAWAL, "{}");
    }

    /**
     * @param by who said that the representation is over, as in its body
     */
    public static Supplement powerEnded(FilingPackage filing, String by) {
        return supplement(filing, Supplement.Kind.POWER_ENDED, "{\"by\":\"%s\"}".formatted(by));
    }

    public static Supplement signature(FilingPackage filing, String serial) {
        return supplement(
                filing,
                Supplement.Kind.SIGNATURE,
                """
                {"status":"SIGNED","digest":"digest","signature":"c2ln","certificate":"Y2VydA==",\
                "serial":"%s","at":"%s"}
                """
                        .formatted(serial, filing.filedAt().plusSeconds(86_400)));
    }

    public static Supplement opened(FilingPackage filing, UUID notice, Instant at) {
        return supplement(
                filing,
                Supplement.Kind.NOTICE_OPENED,
                "{\"notice\":\"%s\",\"at\":\"%s\"}".formatted(notice, at));
    }

    private static Supplement supplement(FilingPackage filing, Supplement.Kind kind, String body) {
        return new Supplement(
                UUID.randomUUID(),
                filing.filingId(),
                kind,
                filing.filedAt().plusSeconds(3600),
                body);
    }
}
