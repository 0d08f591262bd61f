package jp.monobe.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.spi.PaidDays;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.SettingsRows;
import jp.monobe.payment.LatePaidIn;
import jp.monobe.payment.PayIns.Arrived;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On which day money counts as paid (納付があったとみなす日), by dates: she pays at an agent on 5 April 2027
 * what was due on 31 March; the agent has fourteen days.
 */
class DeemedDaysTest extends AgentsMoney {

    private static final LocalDate PAID = LocalDate.of(2027, 4, 5);
    private static final LocalDate TOLD = LocalDate.of(2027, 4, 15);
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 19);

    @Autowired private PaidDays days;
    @Autowired private LatePaidIn late;

    private UUID paid() {
        var id = UUID.randomUUID();
        as(() -> {
            jdbc.sql(
                            "insert into receipt (id, item, channel, agent, reference, amount,"
                                    + " paid_at, paid_on, taken_at) values (:id, 0, 'STORE',"
                                    + " '912345', :reference, 5000, :at, :on, :at)")
                    .params(
                            Map.of(
                                    "id",
                                    id,
                                    "reference",
                                    id.toString(),
                                    "at",
                                    PAID.atStartOfDay(),
                                    "on",
                                    PAID))
                    .update();
            jdbc.sql(
                            "insert into receipt_stage (receipt_id, stage, at, amount, paid_in_on)"
                                    + " values (?, 'CONFIRMED', ?, 5000, ?)")
                    .params(id, PAID.atStartOfDay(), TOLD)
                    .update();
            return jdbc.sql(
                            "insert into agent_due (agent, day, payments, told) values ('912345',"
                                    + " ?, 1, 5000)")
                    .param(TOLD)
                    .update();
        });
        return id;
    }

    private void arrives(LocalDate on) {
        CLOCK.set(on);
        as(() -> payIns.record(new Arrived(AGENT, TOLD, on, Yen.of(5_000), Yen.ZERO, "")));
    }

    private PaidDays.Day day(UUID receipt) {
        return as(() -> days.of(List.of(receipt))).get(receipt);
    }

    @Test
    void theShippedContractHasFourteenDays() {
        var agents = as(() -> SettingsRows.read(jdbc).at(SettingKey.AGENTS, PAID));

        assertThat(agents.designated().getLast().daysToPayIn()).isEqualTo(14);
    }

    @Test
    void paidInByTheDesignatedDayHerDayCounts() {
        var receipt = paid();
        arrives(UNTIL);

        assertThat(day(receipt)).isEqualTo(new PaidDays.Day(PAID, PAID));
        assertThat(as(() -> late.page(0, 20)).rows()).isEmpty();
    }

    /** The twin: a day later, the same payment counts as paid when the money came. */
    @Test
    void aDayLaterTheDayOnWhichItCameCounts() {
        var receipt = paid();
        arrives(UNTIL.plusDays(1));

        assertThat(day(receipt)).isEqualTo(new PaidDays.Day(PAID, UNTIL.plusDays(1)));
        assertThat(as(() -> late.page(0, 20)).rows())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.receipt()).isEqualTo(receipt);
                    assertThat(it.entrustedOn()).isEqualTo(PAID);
                    assertThat(it.until()).isEqualTo(UNTIL);
                    assertThat(it.arrivedOn()).isEqualTo(UNTIL.plusDays(1));
                });
    }

    @Test
    void whileTheAgentHasTimeHerDayCountsAndAfterwardsNone() {
        var receipt = paid();
        CLOCK.set(UNTIL);
        assertThat(day(receipt)).isEqualTo(new PaidDays.Day(PAID, PAID));
        assertThat(as(() -> late.page(0, 20)).rows()).isEmpty();

        CLOCK.set(UNTIL.plusDays(1));

        assertThat(day(receipt)).isEqualTo(new PaidDays.Day(PAID, null));
        assertThat(as(() -> late.page(0, 20)).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.arrivedOn()).isNull());
    }

    @Test
    void whatAnAgentNeverConfirmsIsLateToo() {
        as(() ->
                jdbc.sql(
                                "insert into receipt (id, item, channel, agent, reference, amount,"
                                        + " paid_at, paid_on, taken_at) values (uuid(), 0, 'STORE',"
                                        + " '912345', 'NEVER', 300, :at, :on, :at)")
                        .params(Map.of("at", PAID.atStartOfDay(), "on", PAID))
                        .update());
        CLOCK.set(UNTIL.plusDays(1));

        assertThat(as(() -> late.page(0, 20)).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.amount()).isEqualTo(Yen.of(300)));
    }
}
