package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether one person decides (専決) says the rule in force on the day of the signature. */
@SpringBootTest(classes = CaseRooms.class)
class SigningDayTest {

    private static final LocalDate YESTERDAY = Filed.TODAY.minusDays(1);

    @Autowired private Desk desk;
    @MockitoSpyBean private Settings settings;

    @Test
    void aClaimOfYesterdayIsSignedByTodaysRule() {
        twoDecideUntilYesterday(true);
        var caseId = proposedByTheChief();

        assertThat(desk.open(caseId).secondSignature()).isFalse();
        Desk.done(() -> desk.sign(desk.chief(), caseId));

        assertThat(desk.open(caseId).state())
                .isInstanceOfSatisfying(
                        CaseState.Signed.class,
                        signed -> assertThat(signed.signedBy()).isEqualTo(signed.by()));
        assertThat(desk.open(caseId).history())
                .filteredOn(line -> line.move().equals("propose") || line.move().equals("sign"))
                .extracting(CaseView.HistoryLine::who)
                .containsExactly("有澤　和江", "有澤　和江");
    }

    @Test
    void whereTwoDecideFromTodayTheProposerOfAnOldClaimNeedsASecond() {
        twoDecideUntilYesterday(false);
        var caseId = proposedByTheChief();

        assertThat(desk.open(caseId).secondSignature()).isTrue();
        assertThat(desk.sign(desk.chief(), caseId))
                .isEqualTo(new DeskResult.Refused(Why.SAME_PERSON));
        Desk.done(() -> desk.sign(desk.deputy(), caseId));
    }

    private UUID proposedByTheChief() {
        var caseId = desk.takeIn(Filed.aFiling().on(YESTERDAY.minusDays(2)).build());
        Desk.done(() -> desk.propose(desk.chief(), caseId, new Proposal.Approve()));
        return caseId;
    }

    /** The rule turned over night. */
    private void twoDecideUntilYesterday(boolean before) {
        Mockito.doAnswer(
                        call -> {
                            var real = (CitySettings) call.callRealMethod();
                            var key = SettingKey.SECOND_SIGNATURE.name();
                            var all = new ArrayList<>(real.settings());
                            all.removeIf(each -> each.key().equals(key));
                            var json = JsonNodeFactory.instance;
                            all.add(
                                    new Setting(
                                            key,
                                            LocalDate.of(2020, 1, 1),
                                            YESTERDAY,
                                            json.booleanNode(before)));
                            all.add(new Setting(key, Filed.TODAY, null, json.booleanNode(!before)));
                            return new CitySettings(real.revision(), all);
                        })
                .when(settings)
                .of(TestCities.NANKOKU);
    }
}
