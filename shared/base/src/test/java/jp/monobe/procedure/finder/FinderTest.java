package jp.monobe.procedure.finder;

import static jp.monobe.procedure.finder.Families.NANKOKU;
import static jp.monobe.procedure.finder.Families.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.monobe.kernel.Yen;
import jp.monobe.law.ReasonText;
import jp.monobe.procedure.model.Truth;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final String COUPLE =
            "pregnant=false; single=COUPLE; carer=PARENT; daytime@you=WORK; daytime@partner=WORK;"
                    + " tax=TAXED;";
    private static final String MOVED =
            COUPLE
                    + "residence=MOVED_IN; birth@c1=2021-03-03; birth@c2=2025-02-02;"
                    + " allowance=BEFORE; public-servant=false; lives@c1=TOGETHER;"
                    + " lives@c2=TOGETHER; moved-out-on=2026-11-20; moved-in-on=2026-11-21";

    private static Finding find(String service, Family family) {
        return Families.finder(NANKOKU).findings(family).find(service).orElseThrow();
    }

    /** Amendment 1: 転出予定日 20 November, nothing is lost until 7 December. */
    @Test
    void namesTheDeadlineOfTheAllowanceAndWhatIsLostAfterIt() {
        var claim = find("child-allowance-claim", Families.of(MOVED));

        assertThat(claim.outcome()).isEqualTo(Outcome.HIT);
        var due = claim.due().orElseThrow();
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(due.late()).isFalse();
        assertThat(ReasonText.japanese().of(due.reasons()))
                .anyMatch(text -> text.contains("令和8年12月分は受け取れません"));
    }

    /** Who handed the notice in some days after the planned day has not gained them. */
    @Test
    void countsTheBundleOfAMoveFromThePlannedDayAsTheAllowanceIs() {
        var lateNotice = Families.with(Families.of(MOVED), "moved-in-on=2026-11-25");

        var bundle = find("life-move-in", lateNotice).due().orElseThrow();

        assertThat(bundle.day())
                .isEqualTo(find("child-allowance-claim", lateNotice).due().orElseThrow().day())
                .isEqualTo(LocalDate.of(2026, 12, 7));
    }

    /** Facts §2.9, row 9: 10,000 and 15,000 a month. */
    @Test
    void computesTheAllowanceOfAllChildren() {
        var worth = find("child-allowance-claim", Families.of(MOVED)).worth().orElseThrow();

        assertThat(worth.amount()).isEqualTo(Yen.of(25_000));
        assertThat(worth.from()).contains(YearMonth.of(2026, 12));
        assertThat(worth.parts())
                .extracting(Worth.Part::amount)
                .containsExactly(Yen.of(10_000), Yen.of(15_000));
    }

    @Test
    void saysWhatMonthEachFurtherDelayCostsOnceTheDeadlineIsPast() {
        var late = Families.with(Families.of(MOVED), "moved-out-on=2026-09-01");

        var due = find("child-allowance-claim", late).due().orElseThrow();

        assertThat(due.late()).isTrue();
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void countsTheDaysOfARegistrationFromTheBirthItself() {
        var newborn = Families.of("residence=LIVING; birth@c1=2026-11-15; registered@c1=false");

        var due = find("birth-registration", newborn).due().orElseThrow();

        // 14th day Saturday 28 November, the next open day is Monday 30.
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    /** What CiviForm cannot ask: one of the children, and the same one, for all lines. */
    @Test
    void looksAtEachChild() {
        var family =
                Families.of(
                        COUPLE
                                + "residence=LIVING; birth@c1=2018-05-05; birth@c2=2025-02-02;"
                                + " place@c2=HOME; birth@c3=2024-06-06; place@c3=NURSERY");

        var open = find("toddler-open-childcare", family);

        assertThat(open.decisive().map(Match::child)).containsExactly(Optional.of("c2"));
        assertThat(open.matches())
                .extracting(Match::outcome)
                .containsExactly(Outcome.MISS, Outcome.HIT, Outcome.NEAR);
    }

    @Test
    void saysWhenAChildWillBeOldEnough() {
        var family = Families.of(COUPLE + "residence=LIVING; birth@c1=2026-07-13; place@c1=HOME");

        var open = find("toddler-open-childcare", family);

        assertThat(open.outcome()).isEqualTo(Outcome.NEAR);
        assertThat(open.decisive().findFirst().orElseThrow().from())
                .contains(LocalDate.of(2027, 1, 12));
    }

    @Test
    void saysWhatWouldHaveToDiffer() {
        var family =
                Families.of(COUPLE + "residence=LIVING; birth@c1=2025-02-02; place@c1=NURSERY");

        var match = find("toddler-open-childcare", family).decisive().findFirst().orElseThrow();

        assertThat(match.outcome()).isEqualTo(Outcome.NEAR);
        assertThat(match.lines(Truth.FALSE))
                .extracting(Told::text)
                .containsExactly("保育所・こども園等に在籍していない");
    }

    /** Nobody is told what she might get if she were ill, poor or alone. */
    @Test
    void callsNothingNearThatAFamilyWouldNotWish() {
        var family =
                Families.of(COUPLE + "residence=LIVING; birth@c1=2016-05-05; disability@c1=NONE");

        var near = Families.finder(NANKOKU).findings(family).near();

        assertThat(near).extracting(it -> it.service().group()).doesNotContain("ひとり親", "障害・発達・医療");
    }

    @Test
    void takesNotKnowingForAnAnswer() {
        var family = Families.of(MOVED + "; tax=?; birth@c3=2018-05-05");

        var aid = find("school-expense-aid", family);

        assertThat(aid.outcome()).isEqualTo(Outcome.MAY);
        assertThat(Families.finder(NANKOKU).open(family))
                .noneMatch(page -> page.id().equals("tax"));
    }

    @Test
    void forgetsWhatMakesNoSenseAnyMore() {
        var pregnant =
                Families.of(
                        "residence=LIVING; pregnant=true; due=2027-01-10; heartbeat=true;"
                                + " grant-first=false");

        var changed = Families.with(pregnant, "pregnant=false");

        assertThat(find("pregnancy-support-grant-first", pregnant).outcome())
                .isEqualTo(Outcome.HIT);
        assertThat(find("pregnancy-support-grant-first", changed).outcome())
                .isEqualTo(Outcome.MISS);
    }

    @Test
    void doesNotAskSomebodyWhoLivesElsewhereAboutEverything() {
        var pages = Families.finder(NANKOKU).open(Families.of("residence=ELSEWHERE"));

        assertThat(pages).extracting(NextPage::id).doesNotContain("allowance", "tax", "place");
    }

    @Test
    void asksAboutThePartnerOnlyWhereThereIsOne() {
        var family = "residence=LIVING; birth@c1=2025-02-02; pregnant=false; single=";

        var couple = page("daytime", Families.of(family + "COUPLE"));
        var alone = page("daytime", Families.of(family + "SINGLE"));

        assertThat(couple.people()).containsExactly(Family.YOU, Family.PARTNER);
        assertThat(alone.people()).containsExactly(Family.YOU);
    }

    private static NextPage page(String id, Family family) {
        return Families.finder(NANKOKU).open(family).stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standsThirtyChildren() {
        var births = new StringBuilder("residence=LIVING");
        IntStream.rangeClosed(1, 30)
                .forEach(child ->
                        births.append("; birth@c")
                                .append(child)
                                .append("=")
                                .append(TODAY.minusDays(200L * child)));

        var findings = Families.finder(NANKOKU).findings(Families.of(births.toString()));

        assertThat(findings.find("child-allowance-claim").orElseThrow().matches()).hasSize(30);
    }
}
