package jp.monobe.standins.pittari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.monobe.casework.model.CaseState;
import jp.monobe.myna.OutsideAway;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling;
import jp.monobe.myna.PullFilings;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.pittari.Application.Status;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CaseRooms.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PullFilingsTest {

    private static final Path DATA = Outside.folder();
    private static final Outside OUTSIDE = Outside.open(DATA);

    @Autowired private PullFilings filings;
    @Autowired private OutsideDesk outside;
    @Autowired private LoadedPeople people;
    @Autowired private Desk desk;
    @Autowired private Rows rows;

    private SentPackages sent() {
        return new SentPackages(OUTSIDE, people);
    }

    @DynamicPropertySource
    static void connected(DynamicPropertyRegistry registry) {
        registry.add("monobe.myna.url", OUTSIDE::url);
        registry.add("monobe.myna.keys", () -> DATA.resolve("keys").toString());
        registry.add("monobe.myna.patience", () -> "20s");
    }

    @AfterAll
    static void close() {
        OUTSIDE.close();
    }

    @BeforeEach
    void calm() {
        people.ready();
        EnumSet.allOf(Fault.class).forEach(fault -> OUTSIDE.faults().set(fault, false));
        pull();
    }

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
        var number = sent().send(sent().pregnancy());

        assertThat(pull()).isEqualTo(1);
        assertThat(pull()).isZero();

        assertThat(casesOf(number)).isEqualTo(1);
    }

    @Test
    void fourWhoPullAtOnceFileOnce() {
        var number = sent().send(sent().pregnancy());

        Callable<Integer> pulling = this::pull;
        Crowd.atOnce(Collections.nCopies(4, pulling));

        assertThat(casesOf(number)).isEqualTo(1);
    }

    /** The twin: where the number is not known again, it is filed twice. */
    @Test
    void withoutTheUniqueNumberItIsFiledTwice() {
        var number = sent().send(sent().pregnancy());
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
        var first = sent().send(sent().pregnancy());
        var second = sent().send(sent().pregnancy());
        OUTSIDE.faults().set(fault, true);

        assertThat(pull()).isEqualTo(2);

        assertThat(casesOf(first)).isEqualTo(1);
        assertThat(casesOf(second)).isEqualTo(1);
    }

    @Test
    void whatHalfAPageHidesComesLater() {
        var numbers =
                List.of(
                        sent().send(sent().pregnancy()),
                        sent().send(sent().pregnancy()),
                        sent().send(sent().pregnancy()));
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

    private int pull() {
        return Desk.bridge().call(filings::pull);
    }

    private void report(UUID id) {
        Desk.bridge().run(() -> filings.report(id));
    }

    private java.util.Map<String, Object> row(String number) {
        return rows.list("select * from outside_filing where number = ?", number).getFirst();
    }

    private Object until() {
        return rows.list("select listed_until from outside_pull").getFirst().get("listed_until");
    }

    private long casesOf(String number) {
        return rows.count(
                "case_filing f join outside_filing o on o.id = f.filing_id where o.number like ?",
                number);
    }

    private long queued(UUID id) {
        return rows.count("outbox where kind = 'OUTSIDE' and chain = ?", id);
    }
}
