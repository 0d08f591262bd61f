package jp.monobe.standins.pittari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.monobe.casework.model.CaseState;
import jp.monobe.myna.OutsideAway;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.pittari.Application.Status;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was filed outside is pulled once, whatever the service forgets or repeats. */
class PullFilingsTest extends Pulling {

    @Test
    void theDemonstrationMakesTwoCasesAndOneWaits() {
        var claim = row(SentPackages.number(1));
        var waiting = row(SentPackages.number(2));
        var pregnancy = row(SentPackages.number(3));

        assertThat(claim).containsEntry("state", "TAKEN");
        assertThat(pregnancy).containsEntry("state", "TAKEN");
        assertThat(waiting)
                .containsEntry("state", "WAITING")
                .containsEntry("cause", "NOBODY_FOUND");
        var view = desk.open((UUID) claim.get("case_id"));
        assertThat(view.receiptNumber()).startsWith("P8-");
        assertThat(view.claimDate()).isEqualTo(LoadedPeople.TODAY);
        assertThat(view.linked()).isTrue();
        assertThat(view.state()).isEqualTo(new CaseState.Reviewing());
        assertThat(view.assessment().lines()).isNotEmpty();
        assertThat(desk.open((UUID) pregnancy.get("case_id")).linked()).isTrue();
    }

    @Test
    void pullingTwiceFilesOnce() {
        var number = sentPregnancy();

        assertThat(pull()).isEqualTo(1);
        assertThat(pull()).isZero();

        assertThat(casesOf(number)).isEqualTo(1);
    }

    @Test
    void fourWhoPullAtOnceFileOnce() {
        var number = sentPregnancy();

        Callable<Integer> pulling = this::pull;
        Crowd.atOnce(Collections.nCopies(4, pulling));

        assertThat(casesOf(number)).isEqualTo(1);
    }

    /** The twin: where the number is not known again, it is filed twice. */
    @Test
    void withoutTheUniqueNumberItIsFiledTwice() {
        var number = sentPregnancy();
        pull();
        rows.change(
                "update outside_filing set number = concat(number, '-planted') where number = ?",
                number);

        pull();

        assertThat(casesOf(number + "%")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PITTARI_LOGIN_EXPIRED",
                "PITTARI_DOUBLED",
                "PITTARI_REORDERED",
            })
    void whatTheServiceRepeatsOrForgetsIsBorne(Fault fault) {
        var first = sentPregnancy();
        var second = sentPregnancy();
        OUTSIDE.faults().set(fault, true);

        assertThat(pull()).isEqualTo(2);

        assertThat(casesOf(first)).isEqualTo(1);
        assertThat(casesOf(second)).isEqualTo(1);
    }

    @Test
    void whatHalfAPageHidesComesLater() {
        var numbers = List.of(sentPregnancy(), sentPregnancy(), sentPregnancy());
        var until = until();
        OUTSIDE.faults().set(Fault.PITTARI_HALF_PAGE, true);

        pull();
        assertThat(until()).isEqualTo(until);
        OUTSIDE.faults().set(Fault.PITTARI_HALF_PAGE, false);
        pull();

        assertThat(numbers).allSatisfy(number -> assertThat(casesOf(number)).isEqualTo(1));
        assertThat(until()).isNotEqualTo(until);
    }

    @ParameterizedTest
    @EnumSource(names = {"PITTARI_ANSWER_LOST", "PITTARI_DOWN"})
    void anAnswerThatIsLostIsAskedForAgain(Fault fault) {
        var number = sentPregnancy();
        OUTSIDE.faults().set(fault, true);
        assertThatExceptionOfType(OutsideAway.class).isThrownBy(this::pull);
        OUTSIDE.faults().set(fault, false);

        assertThat(pull()).isEqualTo(1);

        assertThat(casesOf(number)).isEqualTo(1);
    }

    @Test
    void aStatusToldAgainOrLateChangesNothing() {
        var number = sentPregnancy();
        pull();
        var id = (UUID) row(number).get("id");
        assertThat(packages().status(number)).isEqualTo(Status.SENT);

        report(id);
        var told = packages().status(number);
        OUTSIDE.faults().set(Fault.PITTARI_ANSWER_LOST, true);
        assertThatExceptionOfType(OutsideAway.class).isThrownBy(() -> report(id));
        OUTSIDE.faults().set(Fault.PITTARI_ANSWER_LOST, false);
        report(id);

        assertThat(told).isEqualTo(new Status(1, "REVIEWING", ""));
        assertThat(packages().status(number)).isEqualTo(told);
        assertThat(queued(id)).isEqualTo(1);
        assertThat(OUTSIDE.applications().tell(number, new Status(0, "RECEIVED", ""))).isFalse();
    }

    private Object until() {
        return rows.list("select listed_until from outside_pull").getFirst().get("listed_until");
    }

    private long queued(UUID id) {
        return rows.count("outbox where kind = 'OUTSIDE' and chain = ?", id);
    }
}
