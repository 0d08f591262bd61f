package jp.monobe.casework;

import static jp.monobe.exchange.Representative.Capacity.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.LinkTask;
import jp.monobe.registry.PersonRecord;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whom a legal representative named is found by a clerk, and by nothing else. */
@SpringBootTest(classes = CaseRooms.class)
class RepresentedTest {

    private static final String CHILD = "申請者が児童本人になっています";

    @Autowired private Desk desk;
    @Autowired private AccountLinks links;
    @Autowired private CaseLetters letters;
    @Autowired private Rows rows;
    @Autowired private Trail trail;
    @Autowired private LoadedPeople people;

    @BeforeEach
    void load() {
        people.ready();
    }

    /** Name, birth date and address fit one person alone: for a sign-in that would be a link. */
    @Test
    void noMatchLinksWhomSheNamed() {
        var filing = forSakura();

        desk.takeIn(filing);

        assertThat(linksOf(filing)).isZero();
        assertThat(task(filing).stated()).isTrue();
        assertThat(task(filing).candidates())
                .extracting(PersonRecord::personId)
                .containsExactly(people.personId("sakura"));
    }

    /** The twin: the same words vouched for by a sign-in are linked at once. */
    @Test
    void aSignInOfTheSameWordsIsLinked() {
        assertThat(isLinked(signedIn())).isTrue();
    }

    /** Hers is the certificate, and she is not the applicant. */
    @Test
    void herSignatureLinksNobodyEither() {
        var serial = serialOf("sakura");
        var filing =
                Filed.aFiling()
                        .by(people.verified("sakura"))
                        .representedBy(by())
                        .signed(serial)
                        .build();

        desk.takeIn(filing);

        assertThat(linksOf(filing)).isZero();
    }

    @Test
    void onceAClerkSaysWhoSheIsHerRecordIsComparedAndHerOwnLinkStays() {
        var own = signedIn();
        var sakura = people.personId("sakura");
        var filing = forSakura();
        var caseId = desk.takeIn(filing);
        assertThat(desk.open(caseId).linked()).isFalse();
        assertThat(checks(caseId)).contains("本人がだれかを、まだ決めていません");

        desk.clerk().run(() -> links.decide(task(filing).taskId(), sakura));

        var view = desk.open(caseId);
        assertThat(view.linked()).isTrue();
        assertThat(view.comparisons().getFirst().match()).isEqualTo(Comparison.Match.KNOWN);
        assertThat(checks(caseId)).contains("本人を住民記録から選んであります");
        assertThat(isLinked(own)).as("nobody's own link ends").isTrue();
        assertThat(basisOf(filing)).containsExactly("OUTSIDE");
    }

    /** The twin: what a sign-in vouched for takes the place of the link before. */
    @Test
    void aTaskOfASignInTakesTheOtherLinkAway() {
        var own = signedIn();
        var filing = forSakura();
        desk.takeIn(filing);
        rows.change("update link_task set stated = false where account_id = ?", filing.accountId());

        desk.clerk().run(() -> links.decide(task(filing).taskId(), people.personId("sakura")));

        assertThat(basisOf(filing)).containsExactly("CLERK");
        assertThat(isLinked(own)).isFalse();
    }

    /** A parent who files as her child, where the claim would be hers. */
    @Test
    void aYoungChildAsTheApplicantOfAParentSpeaksAgainstIt() {
        assertThat(checks(desk.takeIn(born(Filed.TODAY.minusYears(15).plusDays(1), PARENT))))
                .contains(CHILD);
    }

    /** The twins: who is 15 by then, and a guardian of an adult. */
    @Test
    void whoIsFifteenOrHasAnAdultsGuardianMayWellBeTheApplicant() {
        assertThat(checks(desk.takeIn(born(Filed.TODAY.minusYears(15), PARENT))))
                .contains("本人がだれかを、まだ決めていません")
                .doesNotContain(CHILD);
        assertThat(checks(desk.takeIn(forSakura()))).doesNotContain(CHILD);
    }

    /**
     * A parent files the day before; the clerk looks when the ward has come of age, and is told.
     */
    @Test
    void whoHasComeOfAgeIsRepresentedNoMore() {
        assertThat(checks(desk.takeIn(born(Filed.TODAY.minusYears(18), PARENT))))
                .contains("本人が18歳になり、法定代理は終わりました");
        assertThat(checks(desk.takeIn(born(Filed.TODAY.minusYears(18).plusDays(9), PARENT))))
                .as("the twin")
                .doesNotContain("本人が18歳になり、法定代理は終わりました");
    }

    private static FilingPackage born(LocalDate day, Representative.Capacity as) {
        var child = new VerifiedPerson("試　幼子", "高知県南国市1番地", day, "");
        return Filed.aFiling()
                .by(child)
                .representedBy(new Representative(REPRESENTATIVES, by().verified(), as))
                .build();
    }

    /** The twin of the missing proof. */
    @Test
    void withProofThereIsSomethingToLookAt() {
        var proof =
                new AttachmentInfo(
                        UUID.randomUUID(),
                        "representative-proof",
                        "登記事項証明書.pdf",
                        "application/pdf",
                        1,
                        "00",
                        AttachmentInfo.Scan.CLEAN);
        var filing = Filed.aFiling().by(people.verified("sakura")).representedBy(by()).with(proof);

        assertThat(checks(desk.takeIn(filing.build()))).contains("法定代理人が申請しました");
    }

    /** A parent without the child may want exactly that: where she is registered by now. */
    @Test
    void aLetterTellsNothingOfHerThatWasNotStated() {
        assertThat(onLetter(KnownPerson.REPRESENTED)).contains("本町五丁目").doesNotContain("大埇甲");
        assertThat(onLetter("SELF")).as("the twin").contains("大埇甲").doesNotContain("本町五丁目");
    }

    /** How a letter names her once a clerk said that it is Sakura, who was stated elsewhere. */
    private String onLetter(String relation) {
        var sakura = people.verified("sakura");
        var address = "高知県高知市本町五丁目1番45号";
        var filing = Filed.aFiling().build();
        var applicant =
                new KnownPerson(
                        "self", sakura.name(), null, false, sakura.birthDate(), relation, address);
        var file =
                new CaseFile(
                        UUID.randomUUID(),
                        filing.receiptNumber(),
                        Forms.claim(),
                        Optional.empty(),
                        filing.answers(),
                        new KnownPeople(false, applicant, List.of()),
                        new VerifiedPerson(sakura.name(), address, sakura.birthDate(), ""),
                        Filed.TODAY,
                        filing.delivery(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(people.personId("sakura")),
                        Map.of());
        return desk.clerk().call(() -> letters.applicant(file, Filed.TODAY)).toString();
    }

    @Test
    void theCaseSaysWhoFiledForWhomAndWhatToLookAt() {
        var caseId = desk.takeIn(forSakura());

        var view = desk.open(caseId);

        assertThat(view.representative()).contains(by());
        assertThat(view.assessment().checks()).extracting(Check::code).doesNotContain("linked");
        assertThat(view.assessment().checks())
                .filteredOn(check -> check.code().equals("representative"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.tone()).as("no proof").isEqualTo(Check.Tone.STOP);
                    assertThat(check.title()).contains("書類が、まだありません");
                    assertThat(check.reason()).contains("森　旅人", "成年後見人", "登記事項証明書(発行から3か月以内)");
                });
        assertThat(trail.of(Desk.BRIDGE, "case.take-in"))
                .anySatisfy(entry -> {
                    assertThat(entry.subjects()).contains(caseId);
                    assertThat(entry.reason()).contains("representative:ADULT_GUARDIAN", "森　旅人");
                });
    }

    /** Sakura herself, who signed in and filed before. */
    private UUID signedIn() {
        rows.change(
                "update account_link set valid_until = utc_timestamp(6) where person_id = ? and"
                        + " valid_until is null",
                people.personId("sakura"));
        var own = Filed.aFiling().by(people.verified("sakura")).build();
        desk.takeIn(own);
        assertThat(isLinked(own.accountId())).isTrue();
        return own.accountId();
    }

    private boolean isLinked(UUID account) {
        return rows.count("account_link where account_id = ? and valid_until is null", account) > 0;
    }

    private List<String> checks(UUID caseId) {
        return desk.open(caseId).assessment().checks().stream().map(Check::title).toList();
    }

    private FilingPackage forSakura() {
        return Filed.aFiling().by(people.verified("sakura")).representedBy(by()).build();
    }

    private static final UUID REPRESENTATIVES = UUID.randomUUID();

    private static Representative by() {
        return new Representative(
                REPRESENTATIVES,
                new VerifiedPerson("森　旅人", "高知県南国市1番地", LocalDate.of(1980, 1, 2), "1"),
                Representative.Capacity.ADULT_GUARDIAN);
    }

    private LinkTask task(FilingPackage filing) {
        Acting clerk = desk.clerk();
        return clerk.call(links::tasks).stream()
                .filter(task -> task.accountId().equals(filing.accountId()))
                .findFirst()
                .orElseThrow();
    }

    private long linksOf(FilingPackage filing) {
        return rows.count("account_link where account_id = ?", filing.accountId());
    }

    private List<Object> basisOf(FilingPackage filing) {
        return rows
                .list("select basis from account_link where account_id = ?", filing.accountId())
                .stream()
                .map(row -> row.get("basis"))
                .toList();
    }

    private String serialOf(String key) {
        return rows
                .list("select certificate_serial from person where id = ?", people.personId(key))
                .stream()
                .map(row -> row.get("certificate_serial").toString())
                .findFirst()
                .orElseThrow();
    }
}
