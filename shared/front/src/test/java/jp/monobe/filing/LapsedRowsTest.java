package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.ConsentService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class LapsedRowsTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired ConsentService consents;
    @Autowired PrefillService prefill;
    @Autowired SubmitFiling submit;
    @Autowired Office office;
    @Autowired SettableClock clock;

    @Test
    void whatLapsedGoesAndWhatIsAliveOrFiledStays() {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var taro = residents.signIn(TestCities.IN_KONAN);
        var filing = ((Accepted) taro.call(() -> submit.submit(claims.complete()))).filingId();
        var old = hanako.call(claims::complete);
        hanako.run(() -> consents.give(Claims.CLAIM));
        hanako.run(() -> prefill.ask(Claims.CLAIM));

        clock.later(
                Duration.ofDays(40),
                () -> {
                    var alive = taro.call(claims::complete);

                    office.does(TestCities.IN_KONAN, office.lapsed::sweep);

                    assertThat(rows("draft", "id", old)).isZero();
                    assertThat(rows("draft_answer", "draft_id", old)).isZero();
                    assertThat(rows("prefill_request", "account_id", Residents.idOf(hanako)))
                            .isZero();
                    assertThat(rows("draft", "id", alive)).isOne();
                    assertThat(rows("filing", "id", filing)).isOne();
                });
    }

    private long rows(String table, String column, UUID id) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from " + table + " where " + column + " = ?",
                id);
    }
}
