package jp.monobe.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.inbox.InboxService;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.resident.ConsentService;
import jp.monobe.resident.FamilyService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A legal representative files for somebody else: whose it is, what she sees, who did it. */
@SpringJUnitConfig(FrontRooms.class)
class RepresentedDraftsTest {

    private static final Represented ICHIRO =
            ward("物部　一郎", LocalDate.of(1955, 3, 3), Capacity.ADULT_GUARDIAN);

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired RepresentedDrafts represented;
    @Autowired DraftService drafts;
    @Autowired StartDraft start;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired LaterDocuments documents;
    @Autowired SignatureService signatures;
    @Autowired CarryOver carry;
    @Autowired FamilyService family;
    @Autowired ConsentService consents;
    @Autowired PrefillService prefill;
    @Autowired InboxService inbox;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    private static Represented ward(String name, LocalDate birth, Capacity capacity) {
        return new Represented(name, "モノベ　イチロウ", birth, "高知県香南市野市町西野2706番地", capacity);
    }

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void theApplicantIsWhomSheNamesAndTheFilingSaysWhoFiledIt() {
        var accepted = filed(filled());

        var filing = read(accepted);
        assertThat(filing.verified()).isEqualTo(ICHIRO.stated());
        assertThat(filing.shown().applicant().name()).isEqualTo("物部　一郎");
        assertThat(filing.shown().applicant().isRepresented()).isTrue();
        assertThat(filing.shown().household()).isEmpty();
        assertThat(filing.packetId()).isNull();
        assertThat(filing.representative()).isNotNull();
        assertThat(filing.representative().verified()).isEqualTo(Residents.HANAKO);
        assertThat(filing.representative().capacity()).isEqualTo(Capacity.ADULT_GUARDIAN);
        assertThat(filing.filedBy()).isEqualTo(Residents.idOf(hanako));
        assertThat(hanako.call(filings::mine))
                .singleElement()
                .satisfies(row -> assertThat(row.represented()).contains("物部　一郎"));
    }

    /** The office looks accounts up among its links: hers must not stand for somebody else. */
    @Test
    void theOfficeNeverLearnsHerAccountAsTheApplicants() {
        var one = read(filed(filled()));
        var other = read(filed(filled()));

        assertThat(one.accountId()).isNotEqualTo(Residents.idOf(hanako));
        assertThat(one.accountId()).as("made up for each").isNotEqualTo(other.accountId());
    }

    /** The twin: what she files for herself goes by her own account. */
    @Test
    void whatSheFilesForHerselfIsHers() {
        var own = read(filed(hanako.call(claims::complete)));

        assertThat(own.accountId()).isEqualTo(Residents.idOf(hanako));
        assertThat(own.representative()).isNull();
    }

    @Test
    void nothingOfHerOwnPacketIsShownInIt() {
        packetOfHerOwn();

        var draft = opened(begun());

        assertThat(draft.known().prefilled()).isFalse();
        assertThat(draft.packetId()).isEmpty();
        assertThat(draft.known().household()).isEmpty();
        assertThat(draft.known().applicant().name()).isEqualTo("物部　一郎");
    }

    /** The twin: in the draft of her own the same packet is there, and stays when she files. */
    @Test
    void inADraftOfHerOwnThePacketIsThere() {
        packetOfHerOwn();
        filed(filled());

        var own = opened(hanako.call(claims::begun));

        assertThat(own.known().prefilled()).isTrue();
        assertThat(own.known().household()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeIsSaidBeforeItIsBegun(Represented person, Represented.Wrong wrong) {
        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, person)))
                .isEqualTo(new RepresentResult.Refused(wrong));
    }

    static Stream<Arguments> whatCannotBeIsSaidBeforeItIsBegun() {
        var adult = LocalDate.of(1955, 3, 3);
        return Stream.of(
                Arguments.of(ward(" ", adult, Capacity.CURATOR), Represented.Wrong.NAME),
                Arguments.of(
                        new Represented("物部　一郎", "物部", adult, "高知県", Capacity.CURATOR),
                        Represented.Wrong.KANA),
                Arguments.of(
                        ward("物部　一郎", LocalDate.of(2027, 1, 1), Capacity.PARENT),
                        Represented.Wrong.BIRTH_DATE),
                Arguments.of(
                        new Represented("物部　一郎", "モノベ", adult, " ", Capacity.CURATOR),
                        Represented.Wrong.ADDRESS),
                // 18歳の誕生日の当日と前日 (today is 2026-11-23)
                Arguments.of(
                        ward("物部　蓮", LocalDate.of(2008, 11, 23), Capacity.PARENT),
                        Represented.Wrong.OF_AGE),
                Arguments.of(
                        ward("物部花子", Residents.HANAKO.birthDate(), Capacity.ADULT_GUARDIAN),
                        Represented.Wrong.HERSELF));
    }

    @Test
    void aParentFilesForWhoComesOfAgeTomorrow() {
        var minor = ward("物部　蓮", LocalDate.of(2008, 11, 24), Capacity.PARENT);

        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, minor)))
                .isInstanceOf(RepresentResult.Started.class);
    }

    @Test
    void whatOnlySheHerselfMayFileIsNotOffered() {
        assertThat(hanako.call(() -> represented.begin("pregnancy-notification", ICHIRO)))
                .isEqualTo(new RepresentResult.NotOffered());
        assertThat(hanako.call(() -> represented.isOffered("no-such-procedure"))).isFalse();
    }

    /** It may follow, and has its own day. */
    @Test
    void proofIsWantedAndMayFollow() {
        var filing = filed(filled()).filingId();
        var own = filed(hanako.call(claims::complete)).filingId();

        assertThat(missing(filing)).contains("representative-proof");
        assertThat(missing(own)).as("the twin").doesNotContain("representative-proof");
    }

    private List<String> missing(UUID filing) {
        return hanako.call(() -> documents.of(filing)).missing().stream()
                .map(wanted -> wanted.field().id())
                .toList();
    }

    @Test
    void sheMendsItAndItStaysTheSamePersons() {
        var first = filed(filled());
        var asked =
                new Correction(
                        "電話番号を確かめてください",
                        LocalDate.of(2026, 12, 7),
                        List.of(new FieldRemark("phone", "つながりません")));
        office.does(
                TestCities.IN_KONAN,
                () ->
                        office.inbox.put(
                                new StatusUpdate(
                                        first.filingId(),
                                        1,
                                        Status.RETURNED,
                                        clock.instant(),
                                        null,
                                        asked)));

        var draft =
                ((StartResult.Started) hanako.call(() -> start.correct(first.filingId())))
                        .draftId();
        assertThat(opened(draft).represented()).contains(ICHIRO);
        hanako.run(() -> claims.save(draft, "phone", new Answer.Text("088-863-2111")));
        var answer = read(filed(draft));

        assertThat(answer.corrects()).isEqualTo(first.filingId());
        assertThat(answer.accountId()).isEqualTo(read(first).accountId());
        assertThat(answer.verified()).isEqualTo(ICHIRO.stated());
        assertThat(answer.representative()).isEqualTo(read(first).representative());
    }

    @Test
    void sheTakesItBackAndNobodyElseDoes() {
        var filing = filed(filled()).filingId();
        var other = residents.signIn(TestCities.IN_KONAN);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.run(() -> filings.withdraw(filing)));
        assertThat(hanako.call(() -> filings.withdraw(filing)))
                .isEqualTo(new WithdrawResult.Withdrawn());
    }

    /** The office knows the applicant by another id: the notice goes to whoever filed. */
    @Test
    void theNoticeGoesToTheAccountThatFiled() {
        var filing = read(filed(filled()));
        var notice =
                new NoticeCopy(
                        UUID.randomUUID(),
                        filing.filingId(),
                        filing.accountId(),
                        "決定通知",
                        Delivery.ELECTRONIC,
                        clock.instant(),
                        new byte[] {1},
                        null);

        office.does(TestCities.IN_KONAN, () -> office.inbox.put(notice));

        assertThat(hanako.call(inbox::mine))
                .singleElement()
                .satisfies(row -> assertThat(row.filingId()).isEqualTo(filing.filingId()));
    }

    /** Neither way: what she typed of others is not hers, and hers is none of theirs. */
    @Test
    void herOwnPeopleAndFilingsStayApartFromIt() {
        filed(filled());
        var own = hanako.call(claims::begun);
        assertThat(hanako.call(family::mine)).isEmpty();
        assertThat(hanako.call(() -> carry.offered(own))).isEmpty();

        hanako.run(() -> drafts.discard(own));
        assertThat(hanako.call(() -> start.underWay(Claims.CLAIM))).isEmpty();
        filed(hanako.call(claims::complete));
        var another = begun();
        assertThat(hanako.call(() -> carry.offered(another))).isEmpty();
        assertThat(hanako.call(() -> start.underWay(Claims.CLAIM))).as("the twin").isPresent();
    }

    @Test
    void thePapersNameBoth() throws IOException {
        var draft = filled();
        var toSign = hanako.call(() -> signatures.document(draft)).pdf();
        var filing = filed(draft).filingId();

        assertThat(text(toSign)).contains("物部 一郎", "法定代理人", "物部 花子（成年後見人）");
        assertThat(text(hanako.call(() -> filings.receiptPdf(filing))))
                .contains("物部 一郎", "法定代理人", "物部 花子（成年後見人）");
        assertThat(new String(hanako.call(() -> filings.copyAsData(filing)), UTF_8))
                .contains("\"representative\"", "\"ADULT_GUARDIAN\"");
    }

    @Test
    void theTrailSaysWhoFiledForWhom() {
        var filing = filed(filled()).filingId();

        var rows =
                office.rows(
                        TestCities.IN_KONAN,
                        "select reason from audit where act = 'filing.submit' and subjects like ?",
                        "%" + filing + "%");

        assertThat(rows.getFirst().get("reason").toString())
                .contains("representative:ADULT_GUARDIAN", "物部　花子");
    }

    @Test
    void severalAreBegunButNotWithoutEnd() {
        for (int i = 0; i < 10; i++) {
            begun();
        }

        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, ICHIRO)))
                .isEqualTo(new RepresentResult.TooMany(10));
        assertThat(hanako.call(drafts::mine))
                .allSatisfy(row -> assertThat(row.represented()).contains("物部　一郎"));
    }

    @Test
    void herOwnDraftIsNotTheOneForAnother() {
        var theirs = begun();

        var own = hanako.call(claims::begun);

        assertThat(own).isNotEqualTo(theirs);
        assertThat(opened(own).represented()).isEqualTo(Optional.empty());
    }

    private void packetOfHerOwn() {
        hanako.run(() -> consents.give(Claims.CLAIM));
        var request = hanako.call(() -> prefill.ask(Claims.CLAIM));
        var now = UtcTime.whole(clock.instant());
        var people =
                new KnownPeople(
                        true,
                        person("m1", "物部　花子", "SELF", "高知県南国市大埇甲2301番地"),
                        List.of(person("m2", "物部　蓮", "CHILD", null)));
        var packet =
                new PrefillPacket(
                        UUID.randomUUID(),
                        request,
                        Residents.idOf(hanako),
                        Claims.CLAIM,
                        "2026-12",
                        people,
                        now,
                        now.plus(Duration.ofHours(24)));
        assertThat(office.does(TestCities.IN_KONAN, () -> office.packets.put(packet))).isTrue();
    }

    private static KnownPerson person(
            String key,
            String name,
            String relation,
            @org.jspecify.annotations.Nullable String home) {
        return new KnownPerson(key, name, "モノベ", true, LocalDate.of(2015, 5, 5), relation, home);
    }

    private UUID begun() {
        var result = hanako.call(() -> represented.begin(Claims.CLAIM, ICHIRO));
        return ((RepresentResult.Started) result).draftId();
    }

    private UUID filled() {
        var draft = begun();
        return hanako.call(() -> claims.filled(draft));
    }

    private Accepted filed(UUID draft) {
        return (Accepted) hanako.call(() -> submit.submit(draft));
    }

    private FilingPackage read(Accepted accepted) {
        return office.does(TestCities.IN_KONAN, () -> office.read(accepted.filingId()));
    }

    private DraftData opened(UUID draft) {
        return ((Opened) hanako.call(() -> drafts.open(draft))).draft();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('　', ' ');
        }
    }
}
