package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monobe.casework.model.CaseState.Code;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class CaseInboxTest {

    @Autowired private Desk desk;
    @Autowired private CaseInbox inbox;
    @Autowired private Rows rows;

    @Test
    void listsTheOldestClaimFirst() {
        var later = claimOf("索引　はじめ", Filed.TODAY.minusDays(1));
        var earlier = claimOf("索引　はじめ", Filed.TODAY.minusDays(5));
        desk.takeIn(later);
        desk.takeIn(earlier);

        assertThat(receipts("索引", CaseFilter.OPEN.states()))
                .containsExactly(earlier.receiptNumber().value(), later.receiptNumber().value());
    }

    @Test
    void findsByTheBeginningOfANameInWhateverCharacters() {
        var filing = claimOf("髙𠮷　探", Filed.TODAY);
        desk.takeIn(filing);

        for (var text : List.of("髙𠮷", "高吉", "高吉 探", "　髙𠮷　探 ")) {
            assertThat(receipts(text, CaseFilter.OPEN.states()))
                    .as(text)
                    .contains(filing.receiptNumber().value());
        }
        assertThat(receipts("探", CaseFilter.OPEN.states())).isEmpty();
        assertThat(receipts("%", CaseFilter.OPEN.states())).isEmpty();
    }

    @Test
    void findsByTheReceiptNumberOfEveryFilingOfACase() {
        var first = claimOf("番号　一", Filed.TODAY);
        desk.takeIn(first);
        var correction = Filed.aFiling().correcting(first).build();
        desk.takeIn(correction);

        for (var number : List.of(first.receiptNumber(), correction.receiptNumber())) {
            assertThat(receipts(number.value().toLowerCase(), CaseFilter.OPEN.states()))
                    .containsExactly(first.receiptNumber().value());
        }
    }

    @Test
    void listsOnlyTheStatesAskedForAndClosedOnesNewestFirst() {
        var older = claimOf("状態　二", Filed.TODAY.minusDays(9));
        var newer = claimOf("状態　二", Filed.TODAY.minusDays(2));
        var open = claimOf("状態　二", Filed.TODAY.minusDays(4));
        desk.issued(older, new Proposal.Reject("別の方を認定するため", "児童手当法4条3項"));
        desk.takeIn(newer);
        desk.takeIn(Filed.withdrawal(newer));
        desk.takeIn(open);

        assertThat(receipts("状態", EnumSet.of(Code.ISSUED, Code.WITHDRAWN)))
                .containsExactly(newer.receiptNumber().value(), older.receiptNumber().value());
        assertThat(receipts("状態", CaseFilter.OPEN.states()))
                .containsExactly(open.receiptNumber().value());
        assertThat(receipts("状態", Set.of())).isEmpty();
    }

    @Test
    void turnsPagesOfFiftyThatAreOnTheTrailAsOneRowEach() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 51; i++) {
            ids.add(desk.takeIn(claimOf("頁　三", Filed.TODAY)));
        }
        var filter = new CaseFilter(Set.of(Code.REVIEWING), "頁");

        var first = desk.clerk().call(() -> inbox.page(filter, 0));
        var second = desk.clerk().call(() -> inbox.page(filter, 1));

        assertThat(first.rows()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(second.rows()).hasSize(1);
        assertThat(second.more()).isFalse();
        var listed =
                rows.list(
                        "select subjects, reason from audit where act = 'inbox.list' order by id"
                                + " desc limit 2");
        assertThat(listed).extracting(row -> row.get("reason")).containsOnly("inbox");
        assertThat((String) listed.getLast().get("subjects"))
                .contains(first.rows().stream().map(row -> row.id().toString()).toList());
    }

    @Test
    void listsNoCaseOfAnotherCity() {
        var filing = claimOf("隣　四", Filed.TODAY);
        desk.takeIn(TestCities.IN_KONAN, filing);

        assertThat(receipts("隣", CaseFilter.OPEN.states())).isEmpty();
        assertThat(
                        desk.clerk(TestCities.IN_KONAN)
                                .call(() ->
                                        inbox.page(
                                                new CaseFilter(EnumSet.allOf(Code.class), "隣"), 0))
                                .rows())
                .hasSize(1);
    }

    private List<String> receipts(String text, Set<Code> states) {
        return desk.clerk().call(() -> inbox.page(new CaseFilter(states, text), 0)).rows().stream()
                .map(CaseRow::receiptNumber)
                .toList();
    }

    private static FilingPackage claimOf(String name, LocalDate day) {
        var claim = Claims.aClaim().with(Forms.member("k1", "CHILD", "2026-11-10"));
        var usual = Forms.applicant();
        var applicant =
                new KnownPerson(
                        "self",
                        name,
                        usual.kana(),
                        true,
                        usual.birthDate(),
                        "SELF",
                        usual.address());
        var filed = Filed.aFiling(claim).on(day).build();
        return Filed.aFiling(
                        new KnownPeople(true, applicant, filed.shown().household()),
                        filed.answers(),
                        filed.verified())
                .on(day)
                .build();
    }
}
