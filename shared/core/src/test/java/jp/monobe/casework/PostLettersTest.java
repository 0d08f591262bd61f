package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.PostLetters.Line;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.notice.KeptNotices;
import jp.monobe.notice.Posting;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The printing list: who chose post, and who chose the electronic way and did not look. */
@SpringBootTest(classes = CaseRooms.class)
class PostLettersTest {

    private static final Proposal APPROVE = new Proposal.Approve();

    @Autowired private Desk desk;
    @Autowired private PostLetters letters;
    @Autowired private PostUnopened unopened;
    @Autowired private KeptNotices notices;
    @Autowired private Rows rows;

    private final FilingPackage posted = Filed.aFiling().delivered(Delivery.POST).build();
    private final FilingPackage electronic = Filed.aFiling().delivered(Delivery.ELECTRONIC).build();

    @BeforeEach
    void emptyTheList() {
        rows.change("delete from notice_posting");
    }

    @Test
    void aLetterOfWhoChosePostIsOnTheListAtOnce() {
        var caseId = desk.issued(posted, APPROVE);

        assertThat(list())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.letter().caseId()).isEqualTo(caseId);
                    assertThat(line.letter().cause()).isEqualTo(Posting.Cause.CHOSEN);
                    assertThat(line.receiptNumber()).isEqualTo(posted.receiptNumber().value());
                    assertThat(line.applicantName()).isEqualTo("物部　花子");
                });
        assertThat(copy(caseId).postedAt()).isNull();
    }

    @Test
    void whatIsGivenToThePostLeavesTheListAndIsTold() {
        var caseId = desk.issued(posted, APPROVE);
        var before = told(posted);

        assertThat(post(noticeOf(caseId))).isEqualTo(1);
        assertThat(post(noticeOf(caseId))).as("a colleague was quicker").isZero();

        assertThat(list()).isEmpty();
        assertThat(copy(caseId).postedAt()).isNotNull();
        assertThat(told(posted)).isEqualTo(before + 1);
        assertThat(desk.open(caseId).history())
                .last()
                .extracting(HistoryLine::who, HistoryLine::move)
                .containsExactly("武政　結子", "post");
        assertThat(desk.open(caseId).notice().orElseThrow().posting())
                .isNotNull()
                .extracting(Posting::postedAt)
                .isNotNull();
        assertThat(rows.count("audit where act = 'notice.post' and reason = ?", "case:" + caseId))
                .isEqualTo(1);
    }

    @Test
    void anElectronicLetterWaitsForItsDays() {
        desk.issued(electronic, APPROVE);

        queue();

        assertThat(list()).isEmpty();
    }

    @Test
    void anElectronicLetterThatNobodyOpenedInTimeGoesToThePost() {
        var caseId = desk.issued(electronic, APPROVE);
        theDaysArePast(caseId);

        queue();
        queue();

        assertThat(list())
                .extracting(line -> line.letter().caseId(), line -> line.letter().cause())
                .containsExactly(tuple(caseId, Posting.Cause.UNOPENED));
        assertThat(desk.open(caseId).history())
                .filteredOn(line -> line.move().equals("to-post"))
                .singleElement()
                .extracting(HistoryLine::who)
                .isEqualTo("");
        assertThat(copy(caseId).pdf()).as("it can still be opened").isNotEmpty();
    }

    @Test
    void whoOpensItInTheEndNeedsNoPaper() {
        var caseId = desk.issued(electronic, APPROVE);
        theDaysArePast(caseId);
        queue();

        desk.takeIn(Filed.opened(electronic, noticeOf(caseId), Instant.now()));

        assertThat(list()).isEmpty();
        assertThat(post(noticeOf(caseId))).isZero();
    }

    @Test
    void theDaysAreTheCitysOnTheDayOfIssue() {
        var caseId = desk.issued(electronic, APPROVE);

        assertThat(
                        rows.list(
                                "select due_on from notice_posting where notice_id = ?",
                                noticeOf(caseId)))
                .singleElement()
                .extracting(row -> row.get("due_on").toString())
                .isEqualTo(Filed.TODAY.plusDays(7).toString());
    }

    @Test
    void aNeighboursClerkSeesAndPostsNothing() {
        var caseId = desk.issued(posted, APPROVE);
        var neighbour = desk.clerk(jp.monobe.municipality.testing.TestCities.IN_KONAN);

        assertThat(neighbour.call(() -> letters.page(0)).lines())
                .noneMatch(line -> line.letter().caseId().equals(caseId));
        assertThat(neighbour.call(() -> letters.posted(List.of(noticeOf(caseId))))).isZero();
        assertThat(list()).hasSize(1);
    }

    private List<Line> list() {
        return desk.clerk().call(() -> letters.page(0)).lines();
    }

    private int post(UUID notice) {
        return desk.clerk().call(() -> letters.posted(List.of(notice)));
    }

    private void queue() {
        Desk.bridge().run(unopened::queue);
    }

    private void theDaysArePast(UUID caseId) {
        rows.change(
                "update notice_posting set due_on = due_on - interval ? day where notice_id = ?",
                Duration.ofDays(7).toDays(),
                noticeOf(caseId));
    }

    private UUID noticeOf(UUID caseId) {
        return desk.open(caseId).notice().orElseThrow().id();
    }

    private NoticeCopy copy(UUID caseId) {
        return Desk.bridge().call(() -> notices.copy(noticeOf(caseId))).orElseThrow();
    }

    private long told(FilingPackage filing) {
        return rows.count("outbox where chain = ?", filing.filingId());
    }
}
