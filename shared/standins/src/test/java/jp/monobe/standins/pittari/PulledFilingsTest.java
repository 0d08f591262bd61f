package jp.monobe.standins.pittari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import jp.monobe.myna.OutsideAway;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.pittari.Application.Status;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More of {@link PullFilingsTest}. */
class PulledFilingsTest extends PullingFilings {

    @ParameterizedTest
    @EnumSource(names = {"PITTARI_ANSWER_LOST", "PITTARI_DOWN"})
    void anAnswerThatIsLostIsAskedForAgain(Fault fault) {
        var number = sent().send(sent().pregnancy());
        OUTSIDE.faults().set(fault, true);
        assertThatExceptionOfType(OutsideAway.class).isThrownBy(this::pull);
        OUTSIDE.faults().set(fault, false);

        assertThat(pull()).isEqualTo(1);

        assertThat(casesOf(number)).isEqualTo(1);
    }

    @Test
    void aStatusToldAgainOrLateChangesNothing() {
        var number = sent().send(sent().pregnancy());
        pull();
        var id = (UUID) row(number).get("id");
        assertThat(sent().status(number)).isEqualTo(Status.SENT);

        report(id);
        var told = sent().status(number);
        OUTSIDE.faults().set(Fault.PITTARI_ANSWER_LOST, true);
        assertThatExceptionOfType(OutsideAway.class).isThrownBy(() -> report(id));
        OUTSIDE.faults().set(Fault.PITTARI_ANSWER_LOST, false);
        report(id);

        assertThat(told).isEqualTo(new Status(1, "REVIEWING", ""));
        assertThat(sent().status(number)).isEqualTo(told);
        assertThat(queued(id)).isEqualTo(1);
        assertThat(OUTSIDE.applications().tell(number, new Status(0, "RECEIVED", ""))).isFalse();
    }

    @Test
    void whatNobodyKnowsHereWaitsWhole() {
        var number = sent().send(sent().pregnancy().item("占いの結果", "吉"));
        var strange = SentPackages.next();
        OUTSIDE.applications()
                .send(
                        new Application(
                                SentPackages.CITY,
                                SentPackages.number(strange),
                                "妊娠の届出",
                                CoreRooms.MORNING,
                                new byte[] {1, 2, 3}));

        pull();

        assertThat(row(number))
                .containsEntry("cause", "DOES_NOT_FIT")
                .containsEntry("detail", "占いの結果 吉");
        assertThat(row(SentPackages.number(strange))).containsEntry("cause", "UNREADABLE");
        var bytes = new java.io.ByteArrayOutputStream();
        var id = (UUID) row(SentPackages.number(strange)).get("id");
        desk.clerk().run(() -> outside.write(id, bytes));
        assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
        assertThat(casesOf(number)).isZero();
    }

    /** What breaks its reader waits whole, and holds up nobody behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"missing", "bomb"})
    void aBrokenPackageHoldsUpNobody(String how) {
        var broken = sent().broken(how);
        var next = sent().send(sent().pregnancy());

        pull();

        assertThat(row(broken)).containsEntry("cause", "UNREADABLE");
        assertThat(row(next)).containsEntry("state", "TAKEN");
        assertThat(casesOf(broken)).isZero();
    }

    @Test
    void aClerkAssignsWhoseAndWhatItIs() {
        var number = sent().send(sent().pregnancy().applicant("name", "だれか　べつのひと"), "妊娠のとどけ");
        pull();
        var id = (UUID) row(number).get("id");
        assertThat(row(number)).containsEntry("cause", "NO_FORM");
        var person = people.personId("sakura");

        var result = desk.clerk().call(() -> outside.assign(id, "pregnancy-notification", person));
        Desk.bridge().run(() -> filings.take(id));
        Desk.bridge().run(() -> filings.take(id));

        assertThat(result).isEqualTo(OutsideDesk.Result.DONE);
        assertThat(casesOf(number)).isEqualTo(1);
        var view = desk.open((UUID) row(number).get("case_id"));
        assertThat(view.form().procedure()).isEqualTo("pregnancy-notification");
        assertThat(view.linked()).isTrue();
        assertThat(desk.clerk().call(() -> outside.refuse(id, "おそい")))
                .isEqualTo(OutsideDesk.Result.LATE);
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        var number = sent().send(sent().pregnancy(), "知らない手続き");
        pull();
        var id = (UUID) row(number).get("id");
        report(id);
        assertThat(sent().status(number)).isEqualTo(new Status(0, "RECEIVED", ""));

        desk.clerk().call(() -> outside.refuse(id, "高知市に申請してください。"));
        report(id);

        assertThat(sent().status(number)).isEqualTo(new Status(1, "REJECTED", "高知市に申請してください。"));
        assertThat(desk.clerk().call(outside::waiting))
                .extracting(OutsideFiling::id)
                .doesNotContain(id);
    }
}
