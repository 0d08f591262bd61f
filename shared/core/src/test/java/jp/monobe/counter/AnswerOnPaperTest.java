package jp.monobe.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.NoSuchCase;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Channel;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A 差戻し answered on paper: the same case, under its first date. */
@SpringBootTest(classes = CaseRooms.class)
class AnswerOnPaperTest {

    private static final AnswerKey PHONE = AnswerKey.of("phone");
    private static final Return MEND =
            new Return(
                    "電話番号を確かめてください。",
                    LocalDate.of(2026, 12, 7),
                    List.of(new Return.Remark("phone", "つながりませんでした。")));

    @Autowired private CounterDesk counter;
    @Autowired private EnterFiling entering;
    @Autowired private CaseDecisions decisions;
    @Autowired private Desk desk;

    private final FilingPackage filing = electronic();

    private static FilingPackage electronic() {
        var usual = Filed.aFiling();
        var chosen = new Answer.Chosen(Delivery.ELECTRONIC.name());
        return usual.delivered(Delivery.ELECTRONIC)
                .answering(usual.build().answers().with(AnswerKey.of("delivery"), chosen))
                .build();
    }

    @Test
    void joinsTheCaseAndKeepsItsDateAndItsDelivery() {
        var caseId = sentBack();
        var id = begun(caseId);

        desk.clerk().run(() -> entering.save(id, PHONE, new Answer.Text("088-863-2111")));
        var entered = desk.clerk().call(() -> entering.handIn(id, true));

        assertThat(entered).isInstanceOf(EnterResult.Entered.class);
        assertThat(((EnterResult.Entered) entered).receipts())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.caseId()).isEqualTo(caseId);
                    assertThat(receipt.receiptNumber()).startsWith("K8-");
                });
        var view = desk.open(caseId);
        assertThat(view.state()).isInstanceOf(CaseState.Reviewing.class);
        assertThat(view.claimDate()).isEqualTo(filing.claimDate());
        assertThat(view.delivery()).isEqualTo(Delivery.ELECTRONIC);
        assertThat(view.filings()).hasSize(2);
    }

    @Test
    void beginsWithWhatWasFiled() {
        var id = begun(sentBack());

        var entry = desk.clerk().call(() -> counter.open(id)).orElseThrow();

        assertThat(entry.answers()).isEqualTo(filing.answers());
        assertThat(entry.applicant()).isEqualTo(filing.verified());
        assertThat(entry.corrects()).isEqualTo(filing.filingId());
    }

    @Test
    void handedInTwiceItIsOneFiling() {
        var caseId = sentBack();
        var id = begun(caseId);

        desk.clerk().run(() -> entering.handIn(id, true));
        desk.clerk().run(() -> entering.handIn(id, true));

        assertThat(desk.open(caseId).filings()).hasSize(2);
    }

    @Test
    void isNotBegunWhileNothingWasSentBack() {
        var caseId = desk.takeIn(filing);

        assertThat(answer(desk.clerk(), UUID.randomUUID(), caseId)).isEqualTo(BeginResult.UNKNOWN);
    }

    @Test
    void isNoneOfAnotherCitysBusiness() {
        var caseId = sentBack();
        var neighbour = desk.clerk(TestCities.IN_KONAN);

        assertThatExceptionOfType(NoSuchCase.class)
                .isThrownBy(() -> answer(neighbour, UUID.randomUUID(), caseId));
    }

    private UUID sentBack() {
        var caseId = desk.takeIn(filing);
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, MEND)));
        return caseId;
    }

    private UUID begun(UUID caseId) {
        var id = UUID.randomUUID();
        assertThat(answer(desk.clerk(), id, caseId)).isEqualTo(BeginResult.BEGUN);
        return id;
    }

    private BeginResult answer(Acting who, UUID id, UUID caseId) {
        return who.call(
                () -> counter.answer(id, caseId, Channel.POST, Filed.TODAY, Bearer.APPLICANT));
    }
}
