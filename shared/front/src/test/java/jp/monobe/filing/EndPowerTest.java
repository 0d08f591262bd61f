package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 代理の終了: the filing stays, and is nobody's to open (ADR 62). */
class EndPowerTest extends Representing {

    @Autowired private EndPower power;

    @Test
    void whoRepresentsNobodyAnyMoreOpensNothingOfItAgain() {
        var filing = filed(filled());
        told(filing);
        assertThat(hanako.call(inbox::mine)).as("before").hasSize(1);

        assertThat(hanako.call(() -> power.mine(filing.filingId()))).isTrue();

        assertThat(hanako.call(filings::mine)).isEmpty();
        assertThat(hanako.call(inbox::mine)).isEmpty();
        refused(() -> filings.open(filing.filingId()));
        refused(() -> filings.withdraw(filing.filingId()));
        refused(() -> start.correct(filing.filingId()));
        assertThat(read(filing).verified()).as("it is as it was").isEqualTo(ICHIRO.stated());
    }

    /** The twin: a filing of her own is represented by nobody, and somebody else's is not hers. */
    @Test
    void nothingElseEnds() {
        var own = filed(hanako.call(claims::complete));
        var wards = filed(filled());
        var other = residents.signIn(TestCities.IN_KONAN);

        assertThat(hanako.call(() -> power.mine(own.filingId()))).isFalse();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.run(() -> power.mine(wards.filingId())));
        assertThat(hanako.call(filings::mine)).hasSize(2);
    }

    @Test
    void whoHasComeOfAgeEndsItByTheNumberOnceSheIs() {
        // 18 on 2 December: today is 2026-11-23
        var child =
                new Represented(
                        Residents.HANAKO.name(),
                        "モノベ　ハナコ",
                        LocalDate.of(2008, 12, 2),
                        "高知県香南市野市町西野2706番地",
                        Capacity.PARENT);
        var filing = filed(filled(child));
        var number = read(filing).receiptNumber().value();
        var herself = residents.signIn(TestCities.IN_KONAN, child.stated());
        assertThat(herself.call(() -> power.over(number)))
                .isEqualTo(new EndPowerResult.StillHeld());

        clock.later(
                Duration.ofDays(10),
                () -> {
                    var again = residents.signIn(TestCities.IN_KONAN, child.stated());
                    assertThat(again.call(() -> power.over(" " + number)))
                            .isEqualTo(new EndPowerResult.Ended());
                    assertThat(hanako.call(filings::mine)).isEmpty();
                });
    }

    /** The twin: the number alone opens nothing to somebody else, and tells nothing. */
    @Test
    void aNumberTellsNothingToSomebodyElse() {
        var number = read(filed(filled())).receiptNumber().value();
        var other = residents.signIn(TestCities.IN_KONAN);

        assertThat(other.call(() -> power.over(number))).isEqualTo(new EndPowerResult.NotHers());
        assertThat(other.call(() -> power.over("R8-999999-9")))
                .isEqualTo(new EndPowerResult.NotHers());
        assertThat(hanako.call(filings::mine)).hasSize(1);
    }

    private UUID filled(Represented person) {
        var begun = hanako.call(() -> represented.begin(Claims.CLAIM, person));
        var draft = ((RepresentResult.Started) begun).draftId();
        return hanako.call(() -> claims.filled(draft));
    }

    private void refused(java.util.function.Supplier<?> act) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> hanako.call(act::get));
    }

    private void told(Accepted accepted) {
        var filing = read(accepted);
        var notice =
                new NoticeCopy(
                        UUID.randomUUID(),
                        filing.filingId(),
                        filing.accountId(),
                        "決定通知",
                        Delivery.ELECTRONIC,
                        clock.instant(),
                        new byte[] {1},
                        null);
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(notice));
    }
}
