package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.Check;
import jp.monobe.exchange.Agent;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A clerk sees who acted for whom, and what the applicant allowed. */
@SpringBootTest(classes = CaseRooms.class)
class AgentCheckTest {

    private static final Agent MIDORI =
            new Agent(
                    UUID.randomUUID(),
                    "支援　みどり",
                    Agent.Kind.SUPPORTER,
                    "NPO ささえ",
                    Agent.Reach.SUBMIT,
                    LocalDate.of(2026, 11, 20),
                    LocalDate.of(2026, 12, 20),
                    Agent.Deed.FILED);

    @Autowired private Desk desk;

    @Test
    void namesTheAgentAndTheMandate() {
        var view = desk.open(desk.takeIn(Filed.aFiling().through(MIDORI).build()));

        assertThat(view.agent()).contains(MIDORI);
        assertThat(view.shown().applicant().name()).isNotEqualTo(MIDORI.name());
        assertThat(view.assessment().checks())
                .filteredOn(check -> check.code().equals("agent"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.tone()).isEqualTo(Check.Tone.LOOK);
                    assertThat(check.title()).isEqualTo("代理人が提出した申請");
                    assertThat(check.reason())
                            .contains("支援　みどりさん(支援者 NPO ささえ)", "提出まで")
                            .contains("令和8年11月20日から令和8年12月20日まで");
                });
    }

    @Test
    void saysNothingWhereSheDidItAllHerself() {
        var view = desk.open(desk.takeIn(Filed.aFiling().build()));

        assertThat(view.agent()).isEmpty();
        assertThat(view.assessment().checks()).extracting(Check::code).doesNotContain("agent");
    }
}
