package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Check;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.LinkTask;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A clerk chose the wrong person for whom a representative meant, or nobody, and puts it right. */
@SpringBootTest(classes = CaseRooms.class)
class IdentifyAgainTest {

    @Autowired private Desk desk;
    @Autowired private AccountLinks links;
    @Autowired private IdentifyAgain again;
    @Autowired private CasesToLink cases;
    @Autowired private LoadedPeople people;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void aWrongPersonIsPutRightOnceTheLinkIsUndone() {
        var filing = forSakura();
        var caseId = desk.takeIn(filing);
        var clerk = desk.clerk();
        clerk.run(() -> links.decide(task(filing).taskId(), people.personId("kenta")));
        var wrong = clerk.call(() -> links.find(filing.accountId())).orElseThrow();

        clerk.run(() -> links.undo(wrong.linkId()));
        assertThat(desk.open(caseId).linked()).isFalse();
        clerk.run(() -> links.decide(task(filing).taskId(), people.personId("sakura")));

        assertThat(clerk.call(() -> links.personOf(filing.accountId())))
                .contains(people.personId("sakura"));
    }

    @Test
    void afterNobodyAndAfterAWrongPersonTheCaseLetsAClerkChooseAgain() {
        var filing = forSakura();
        var caseId = desk.takeIn(filing);
        var clerk = desk.clerk();
        assertThat(clerk.call(() -> again.askAgain(caseId))).as("nobody decided yet").isFalse();

        clerk.run(() -> links.decide(task(filing).taskId(), null));
        assertThat(clerk.call(() -> again.askAgain(caseId))).isTrue();
        clerk.run(() -> links.decide(task(filing).taskId(), people.personId("kenta")));
        assertThat(clerk.call(() -> again.askAgain(caseId))).isTrue();

        assertThat(desk.open(caseId).linked()).isFalse();
        assertThat(task(filing).stated()).isTrue();
    }

    @Test
    void nobodyIsADecisionOfItsOwnUntilSomebodyAsksAgain() {
        var filing = forSakura();
        var caseId = desk.takeIn(filing);

        desk.clerk().run(() -> links.decide(task(filing).taskId(), null));
        assertThat(checks(caseId))
                .contains("本人は住民記録にいないと決めました")
                .doesNotContain("本人がだれかを、まだ決めていません");
        desk.clerk().run(() -> links.askAgain(filing.accountId()));

        assertThat(checks(caseId)).contains("本人がだれかを、まだ決めていません");
    }

    /** Whose task it is: the clerk finds the case, and who says so, beside it. */
    @Test
    void theTaskNamesItsCaseAndWhoFiledIt() {
        var filing = forSakura();
        var caseId = desk.takeIn(filing);

        var lines = desk.clerk().call(() -> cases.of(List.of(filing.accountId())));

        assertThat(lines)
                .containsExactly(
                        new CasesToLink.Line(
                                filing.accountId(),
                                caseId,
                                filing.receiptNumber().value(),
                                filing.procedure(),
                                Optional.ofNullable(filing.representative())));
    }

    private List<String> checks(UUID caseId) {
        return desk.open(caseId).assessment().checks().stream().map(Check::title).toList();
    }

    /** The twin: a sign-in's own link is no representative's word, and stays. */
    @Test
    void aCaseOfASignInIsNotAskedAgain() {
        var filing = Filed.aFiling().by(people.verified("sakura")).build();
        var caseId = desk.takeIn(filing);

        assertThat(desk.clerk().call(() -> again.askAgain(caseId))).isFalse();
    }

    private FilingPackage forSakura() {
        var by =
                new Representative(
                        UUID.randomUUID(),
                        new VerifiedPerson("森　旅人", "高知県南国市1番地", LocalDate.of(1980, 1, 2), "1"),
                        Representative.Capacity.ADULT_GUARDIAN);
        return Filed.aFiling().by(people.verified("sakura")).representedBy(by).build();
    }

    private LinkTask task(FilingPackage filing) {
        return desk.clerk().call(links::tasks).stream()
                .filter(task -> task.accountId().equals(filing.accountId()))
                .findFirst()
                .orElseThrow();
    }
}
