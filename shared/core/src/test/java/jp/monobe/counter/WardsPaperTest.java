package jp.monobe.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.StatusOut;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * What a represented person brings on paper herself is not shown in the account of who represents
 * her; what anybody else files is shown to her own account (the twin).
 */
@SpringBootTest(classes = CaseRooms.class)
class WardsPaperTest {

    private static final Return MEND =
            new Return(
                    "電話番号を確かめてください。",
                    LocalDate.of(2026, 12, 7),
                    List.of(new Return.Remark("phone", "つながりませんでした。")));

    @Autowired private CounterDesk counter;
    @Autowired private EnterFiling entering;
    @Autowired private CaseDecisions decisions;
    @Autowired private StatusOut statuses;
    @Autowired private Desk desk;

    @ParameterizedTest
    @CsvSource({
        "true,  APPLICANT,      false",
        "true,  REPRESENTATIVE, true",
        "true,  UNKNOWN,        false",
        "false, APPLICANT,      true",
        "false, UNKNOWN,        false",
    })
    void herRepresentativeIsToldTheDayAlone(boolean represented, Bearer bearer, boolean shown) {
        var usual = Filed.aFiling();
        var filing = represented ? usual.representedBy(guardian()).build() : usual.build();

        answeredOnPaper(filing, bearer);

        var told = told(filing);
        assertThat(told.paper() != null).isEqualTo(shown);
        assertThat(told.paperOn()).isEqualTo(Filed.TODAY);
    }

    private void answeredOnPaper(FilingPackage filing, Bearer bearer) {
        var caseId = desk.takeIn(filing);
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, MEND)));
        var id = UUID.randomUUID();
        desk.clerk()
                .run(() -> {
                    counter.answer(id, caseId, Channel.POST, Filed.TODAY, bearer);
                    entering.save(id, AnswerKey.of("phone"), new Answer.Text("088-863-2111"));
                    assertThat(entering.handIn(id, true)).isInstanceOf(EnterResult.Entered.class);
                });
    }

    private StatusUpdate told(FilingPackage filing) {
        return Desk.bridge().call(() -> statuses.updates(List.of(filing.filingId()))).getFirst();
    }

    private static Representative guardian() {
        return new Representative(
                UUID.fromString("00000000-0000-7000-8000-000000000009"),
                new VerifiedPerson("森　旅人", "高知県南国市1番地", LocalDate.of(1980, 1, 2), "1"),
                Representative.Capacity.ADULT_GUARDIAN);
    }
}
