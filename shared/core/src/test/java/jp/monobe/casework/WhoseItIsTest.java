package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A case stays the person's it was opened for, whatever comes after or from outside. */
@SpringBootTest(classes = CaseRooms.class)
class WhoseItIsTest {

    private static final Return RETURN =
            new Return(
                    "電話をご確認ください",
                    LocalDate.of(2026, 12, 7),
                    List.of(new Return.Remark("phone", "番号が違います")));

    @Autowired private Desk desk;
    @Autowired private TakeIn takeIn;
    @Autowired private CaseDecisions decisions;
    @Autowired private Rows rows;
    @Autowired private LoadedPeople people;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void anAnswerAboutAnotherChildIsACaseOfItsOwn() {
        var first = Filed.aFiling().about("k1").build();
        var caseId = returned(first);

        var other = desk.takeIn(Filed.aFiling().about("k2").correcting(first).build());

        assertThat(other).isNotEqualTo(caseId);
        assertThat(desk.open(other).state()).isEqualTo(new CaseState.Reviewing());
        assertThat(desk.open(caseId).state()).isInstanceOf(CaseState.Returned.class);
        assertThat(desk.open(caseId).receiptNumber()).isEqualTo(first.receiptNumber().value());
    }

    /** The twin: about the same child it joins. */
    @Test
    void anAnswerAboutTheSameChildJoinsItsCase() {
        var first = Filed.aFiling().about("k1").build();
        var caseId = returned(first);

        var answer = desk.takeIn(Filed.aFiling().about("k1").correcting(first).build());

        assertThat(answer).isEqualTo(caseId);
        assertThat(desk.open(caseId).state()).isEqualTo(new CaseState.Reviewing());
    }

    @Test
    void whatCameFromOutsideIsNotLinkedToWhomItNames() {
        var forged = Filed.aFiling().by(people.verified("sakura")).build();

        Desk.bridge().run(() -> takeIn.outside(forged));

        assertThat(links(forged)).isZero();
    }

    /** The twin: a filing of our own is matched by who signed in. */
    @Test
    void aFilingOfOurOwnIsLinkedToWhoSignedIn() {
        var filing = Filed.aFiling().by(people.verified("sakura")).build();

        desk.takeIn(filing);

        assertThat(links(filing)).isPositive();
    }

    private UUID returned(FilingPackage filing) {
        var caseId = desk.takeIn(filing);
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, RETURN)));
        return caseId;
    }

    private long links(FilingPackage filing) {
        return rows.count("account_link where account_id = ?", filing.accountId())
                + rows.count("link_task where account_id = ?", filing.accountId());
    }
}
