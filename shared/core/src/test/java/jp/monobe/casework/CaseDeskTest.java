package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.casework.Comparison.Match;
import jp.monobe.casework.model.Check;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.CastClaims;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Cases of named persons beside the registry. */
@SpringBootTest(classes = CaseRooms.class)
class CaseDeskTest {

    private static final TypedPerson HIMARI =
            new TypedPerson(
                    "c1",
                    "children",
                    "岡林　陽葵",
                    "オカバヤシ　ヒマリ",
                    LoadedPeople.TODAY.minusDays(13),
                    "CHILD");

    @Autowired private Desk desk;
    @Autowired private CaseDesk cases;
    @Autowired private CastClaims cast;
    @Autowired private LoadedPeople people;
    @Autowired private Rows rows;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void aFilledClaimAgreesWithTheRegistry() {
        var view = desk.open(desk.takeIn(cast.of("sakura", UnaryOperator.identity()).build()));

        assertThat(view.linked()).isTrue();
        assertThat(view.comparisons())
                .extracting(Comparison::heading, Comparison::match)
                .containsExactly(
                        tuple("applicant", Match.KNOWN),
                        tuple("岡林　大地", Match.KNOWN),
                        tuple("岡林　陽葵", Match.KNOWN));
        assertThat(view.comparisons()).allSatisfy(each -> assertThat(differing(each)).isEmpty());
        assertThat(row(view.comparisons().getFirst(), "person.address"))
                .extracting(Comparison.Row::filed, Comparison.Row::registered)
                .containsExactly("高知県南国市大埇甲1234番地5", "大埇甲1234番地5");
    }

    @Test
    void whoTypedByHandIsFoundWhenTheFilingComesIn() {
        var claim =
                Claims.aClaim()
                        .with(HIMARI)
                        .saying("has-spouse", "yes")
                        .saying("spouse-name", "岡林　大知")
                        .saying("spouse-kana", "オカバヤシ　ダイチ")
                        .saying("spouse-birth-date", "1993-07-03")
                        .saying("claimant-kana", "オカバヤシ　サクラコ");

        var view = desk.open(desk.takeIn(cast.typed("sakura", claim).build()));

        assertThat(view.linked()).isTrue();
        assertThat(view.comparisons())
                .extracting(Comparison::heading, Comparison::match)
                .containsExactly(
                        tuple("applicant", Match.KNOWN),
                        tuple("岡林　大知", Match.NOT_FOUND),
                        tuple("岡林　陽葵", Match.FOUND));
        assertThat(differing(view.comparisons().getFirst())).containsExactly("person.kana");
        assertThat(check(view, "spouse").reason()).contains("岡林　大知", "確かめられません");
    }

    @Test
    void whoseCardHasAnOldAddressStaysUnlinkedAndNothingIsCalledFine() {
        var claim = Claims.aClaim().with(HIMARI);

        var view = desk.open(desk.takeIn(cast.typed("naoki", claim).build()));

        assertThat(view.linked()).isFalse();
        assertThat(view.comparisons().getFirst().match()).isEqualTo(Match.NOT_FOUND);
        assertThat(List.of("linked", "resident", "certified", "public-servant", "spouse"))
                .allSatisfy(
                        code -> assertThat(check(view, code).tone()).isEqualTo(Check.Tone.LOOK));
    }

    @Test
    void aSignedFilingIsLinkedByItsCertificate() {
        var serial =
                (String)
                        rows.list(
                                        "select certificate_serial from person where id = ?",
                                        people.personId("kenta"))
                                .getFirst()
                                .get("certificate_serial");
        var claim = Claims.aClaim().with(HIMARI);

        var view = desk.open(desk.takeIn(cast.typed("kenta", claim).signed(serial).build()));

        assertThat(view.linked()).isTrue();
        assertThat(
                        rows.count(
                                "account_link where basis = 'CERTIFICATE' and open_person = ?",
                                people.personId("kenta")))
                .isEqualTo(1);
    }

    @Test
    void anAmbiguousPersonBecomesATask() {
        var filing = cast.typed("yoko", Claims.aClaim().with(HIMARI)).build();

        var view = desk.open(desk.takeIn(filing));

        assertThat(view.linked()).isFalse();
        assertThat(rows.count("link_task where account_id = ?", filing.accountId())).isEqualTo(1);
    }

    /** Of misaki's claim her husband is read too, though it names him as no recipient. */
    @Test
    void openingIsOnTheTrailWithEverybodyWhoWasRead() {
        var caseId = desk.takeIn(cast.of("misaki", UnaryOperator.identity()).build());
        var clerk = desk.clerk();

        clerk.run(() -> cases.open(caseId));

        assertThat(trail(clerk, "case.open", caseId)).containsExactly("[\"" + caseId + "\"]");
        var household =
                rows
                        .list(
                                "select id from person where household_no = (select household_no"
                                        + " from person where id = ?)",
                                people.personId("misaki"))
                        .stream()
                        .map(row -> row.get("id").toString())
                        .toList();
        assertThat(household).hasSize(4);
        assertThat(trail(clerk, "person.read", caseId))
                .singleElement()
                .satisfies(read ->
                        assertThat(ids(read)).containsExactlyInAnyOrderElementsOf(household));
    }

    @Test
    void readingANoticeIsOnTheTrail() {
        var caseId =
                desk.issued(
                        Filed.aFiling().build(), new jp.monobe.casework.model.Proposal.Approve());
        var notice = desk.open(caseId).notice().orElseThrow();
        var clerk = desk.clerk();

        assertThat(clerk.call(() -> cases.notice(caseId, notice.id()))).isPresent();

        assertThat(trail(clerk, "notice.read", caseId))
                .containsExactly("[\"" + notice.id() + "\"]");
    }

    @Test
    void anotherCitysCaseIsAsIfThereWereNone() {
        var caseId = desk.takeIn(Filed.aFiling().build());
        var neighbour = desk.clerk(TestCities.IN_KONAN);

        assertThatExceptionOfType(NoSuchCase.class)
                .isThrownBy(() -> neighbour.run(() -> cases.open(caseId)));
        assertThat(neighbour.call(() -> cases.notice(caseId, UUID.randomUUID()))).isEmpty();
    }

    private List<String> trail(Acting who, String act, UUID caseId) {
        return rows
                .list(
                        "select subjects from audit where act = ? and actor = ? and reason = ?",
                        act,
                        ((Actor.Staff) who.actor()).staffId().toString(),
                        "case:" + caseId)
                .stream()
                .map(row -> (String) row.get("subjects"))
                .toList();
    }

    private static List<String> ids(String json) {
        return Arrays.asList(json.replaceAll("[\\[\\]\"]", "").split(","));
    }

    private static List<String> differing(Comparison comparison) {
        return comparison.rows().stream()
                .filter(Comparison.Row::differs)
                .map(Comparison.Row::item)
                .toList();
    }

    private static Comparison.Row row(Comparison comparison, String item) {
        return comparison.rows().stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Check check(CaseView view, String code) {
        return view.assessment().checks().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
