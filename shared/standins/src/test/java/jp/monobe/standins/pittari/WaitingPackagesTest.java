package jp.monobe.standins.pittari;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling;
import jp.monobe.standins.pittari.Application.Status;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be taken in waits whole until a clerk says what it is (外部申請の受付待ち). */
class WaitingPackagesTest extends Pulling {

    @Test
    void whatNobodyKnowsHereWaitsWhole() {
        var number = packages().send(packages().pregnancy().item("占いの結果", "吉"));
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
        var bytes = new ByteArrayOutputStream();
        var id = (UUID) row(SentPackages.number(strange)).get("id");
        desk.clerk().run(() -> outside.write(id, bytes));
        assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
        assertThat(casesOf(number)).isZero();
    }

    /** What breaks its reader waits whole, and holds up nobody behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"missing", "bomb"})
    void aBrokenPackageHoldsUpNobody(String how) {
        var broken = packages().broken(how);
        var next = sentPregnancy();

        pull();

        assertThat(row(broken)).containsEntry("cause", "UNREADABLE");
        assertThat(row(next)).containsEntry("state", "TAKEN");
        assertThat(casesOf(broken)).isZero();
    }

    @Test
    void aClerkAssignsWhoseAndWhatItIs() {
        var number =
                packages().send(packages().pregnancy().applicant("name", "だれか　べつのひと"), "妊娠のとどけ");
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
        var number = packages().send(packages().pregnancy(), "知らない手続き");
        pull();
        var id = (UUID) row(number).get("id");
        report(id);
        assertThat(packages().status(number)).isEqualTo(new Status(0, "RECEIVED", ""));

        desk.clerk().call(() -> outside.refuse(id, "高知市に申請してください。"));
        report(id);

        assertThat(packages().status(number)).isEqualTo(new Status(1, "REJECTED", "高知市に申請してください。"));
        assertThat(desk.clerk().call(outside::waiting))
                .extracting(OutsideFiling::id)
                .doesNotContain(id);
    }
}
