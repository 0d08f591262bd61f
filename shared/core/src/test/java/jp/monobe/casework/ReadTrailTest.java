package jp.monobe.casework;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.TrailQuery.Why;
import jp.monobe.casework.ReadTrail.Line;
import jp.monobe.casework.ReadTrail.Result;
import jp.monobe.casework.model.Proposal;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class ReadTrailTest {

    private static final LocalDate TODAY = LocalDate.now(JAPAN);

    @Autowired private Desk desk;
    @Autowired private ReadTrail trail;
    @Autowired private Rows rows;

    private UUID caseId = new UUID(0, 0);
    private String receipt = "";

    @BeforeEach
    void openACase() {
        caseId = desk.takeIn(Filed.aFiling().build());
        receipt = desk.open(caseId).receiptNumber();
    }

    @Test
    void saysWhoOpenedACaseWhenAndWhy() {
        assertThat(lines(about(receipt, Why.CASE)))
                .first()
                .satisfies(line -> {
                    assertThat(line.who()).isEqualTo("武政　結子");
                    assertThat(line.row().act()).isEqualTo("case.open");
                    assertThat(line.row().reason()).isEqualTo("case:" + caseId);
                    assertThat(line.receipts()).containsExactly(receipt);
                });
    }

    @Test
    void findsAllThatWasDoneToOneCase() {
        assertThat(lines(about(receipt, Why.ANY)))
                .extracting(line -> line.row().act())
                .contains("case.open", "case.take-in");
    }

    @Test
    void narrowsByOneMemberOfTheStaff() {
        Desk.done(() -> desk.propose(desk.chief(), caseId, new Proposal.Reject("-", "-")));

        var filter =
                new TrailFilter(
                        "staff",
                        Optional.of(UUID.fromString(desk.clerk().actor().reference())),
                        receipt,
                        TODAY,
                        TODAY,
                        Why.ANY,
                        Optional.empty());

        assertThat(lines(filter)).isNotEmpty().allMatch(line -> line.who().equals("武政　結子"));
    }

    @Test
    void pagesByWhatCameBefore() {
        for (int open = 0; open < 55; open++) {
            desk.open(caseId);
        }

        var first = page(about(receipt, Why.CASE));
        var last = first.lines().getLast().row().id();
        var second =
                page(
                        new TrailFilter(
                                "",
                                Optional.empty(),
                                receipt,
                                TODAY,
                                TODAY,
                                Why.CASE,
                                Optional.of(last)));

        assertThat(first.lines()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(second.lines()).isNotEmpty().allMatch(line -> line.row().id() < last);
    }

    @Test
    void theReadingIsOnTheTrailItself() {
        long before = rows.count("audit where act = 'audit.read'");

        lines(about(receipt, Why.ANY));

        assertThat(rows.count("audit where act = 'audit.read'")).isEqualTo(before + 1);
    }

    @Test
    void aNumberOfNobodyIsSaidSo() {
        assertThat(read(about("R8-999999-9", Why.ANY))).isEqualTo(new Result.NobodyOfThisNumber());
    }

    @Test
    void moreThanThreeMonthsAreNotRead() {
        var filter =
                new TrailFilter(
                        "",
                        Optional.empty(),
                        "",
                        TODAY.minusDays(93),
                        TODAY,
                        Why.ANY,
                        Optional.empty());

        assertThat(read(filter)).isEqualTo(new Result.NotADuration());
    }

    @Test
    void aNeighboursAdministratorSeesNothingOfIt() {
        var neighbour = desk.administrator(TestCities.IN_KONAN);

        assertThat(neighbour.call(() -> trail.read(about(receipt, Why.ANY))))
                .isEqualTo(new Result.NobodyOfThisNumber());
    }

    @Test
    void whoIsNoAdministratorIsRefused() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> desk.chief().run(() -> trail.read(about(receipt, Why.ANY))));
    }

    private static TrailFilter about(String whom, Why why) {
        return new TrailFilter("", Optional.empty(), whom, TODAY, TODAY, why, Optional.empty());
    }

    private Result read(TrailFilter filter) {
        return desk.administrator().call(() -> trail.read(filter));
    }

    private Result.Page page(TrailFilter filter) {
        return (Result.Page) read(filter);
    }

    private List<Line> lines(TrailFilter filter) {
        return page(filter).lines();
    }
}
