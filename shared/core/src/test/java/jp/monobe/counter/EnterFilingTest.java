package jp.monobe.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.monobe.casework.CaseCopy;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.Begin.Registered;
import jp.monobe.counter.Begin.Stated;
import jp.monobe.counter.EnterResult.Receipt;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FiledForms;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import jp.monobe.testing.Rows;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class EnterFilingTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 18);
    private static final String AID = "child-medical-aid-certificate";

    @Autowired private CounterDesk counter;
    @Autowired private EnterFiling entering;
    @Autowired private CaseCopy copies;
    @Autowired private Desk desk;
    @Autowired private LoadedPeople people;
    @Autowired private Rows rows;
    @Autowired private Trail trail;

    static Stream<String> procedures() {
        return FormDefinitions.shipped().all().stream()
                .filter(form -> form.isBundle() || form.handling().isPresent())
                .map(FormRevision::procedure)
                .distinct();
    }

    @BeforeEach
    void everybodyIsThere() {
        people.ready();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyProcedureBecomesCasesOnTheDayItCame(String procedure) {
        var id = begun(procedure, Channel.POST);
        type(id, 11);

        var receipts = filed(id, true);

        assertThat(receipts).isNotEmpty();
        for (var receipt : receipts) {
            var view = desk.open(receipt.caseId());
            assertThat(view.receiptNumber()).startsWith("K8-").isEqualTo(receipt.receiptNumber());
            assertThat(view.claimDate()).isEqualTo(RECEIVED);
            assertThat(view.state()).isInstanceOf(CaseState.Reviewing.class);
            assertThat(view.linked()).isTrue();
            assertThat(view.hasInbox()).isFalse();
        }
    }

    @Test
    void namesTheClerkTheApplicantAndHowItCame() {
        var id = begun(AID, Channel.COUNTER);
        type(id, 3);

        var view = desk.open(filed(id, true).getFirst().caseId());

        var line = view.entered().orElseThrow();
        assertThat(line.move()).isEqualTo(Channel.COUNTER.move());
        assertThat(line.who()).isEqualTo("武政　結子");
        assertThat(view.shown().applicant().name()).isEqualTo(people.cast("sakura").name());
        var person = people.personId("sakura");
        assertThat(trail.of(desk.clerk().actor(), "counter.file"))
                .anyMatch(it -> it.reason().equals("COUNTER " + RECEIVED + " for:" + person));
        assertThat(trail.of(desk.clerk().actor(), "counter.prefill"))
                .anyMatch(it -> it.reason().endsWith("counter:" + id));
    }

    @Test
    void fillsInWhatAPacketWouldAndNothingOfAProtectedHousehold() {
        var shown = opened(begun(AID, Channel.COUNTER)).shown();
        var hidden = opened(begun(AID, "tsuyoshi", UUID.randomUUID())).shown();

        assertThat(shown.prefilled()).isTrue();
        assertThat(shown.household()).extracting(KnownPerson::relation).contains("CHILD", "SPOUSE");
        assertThat(hidden.prefilled()).isFalse();
        assertThat(hidden.household()).isEmpty();
        assertThat(hidden.applicant().name()).isEqualTo(people.cast("tsuyoshi").name());
    }

    @Test
    void beginsOnceAndFilesOnceHoweverOftenItIsPressed() throws Exception {
        var id = begun(AID, Channel.COUNTER);
        begun(AID, "kenta", id);
        type(id, 3);

        var all = atOnce(8, () -> filed(id, true));

        assertThat(opened(id).applicant().name()).isEqualTo(people.cast("sakura").name());
        assertThat(all).allMatch(all.getFirst()::equals);
        assertThat(rows.count("counter_filing where entry_id = ?", id))
                .isEqualTo(all.getFirst().size());
        assertThat(rows.count("cases where account_id = ?", opened(id).accountId()))
                .isEqualTo(all.getFirst().size());
    }

    /** The twin: an entry that forgets that it was handed in files again. */
    @Test
    void withoutItsMarkItWouldFileTwice() {
        var id = begun(AID, Channel.COUNTER);
        type(id, 3);
        int once = filed(id, true).size();

        rows.change("delete from counter_filing where entry_id = ?", id);
        rows.change("update counter_entry set filed_at = null where id = ?", id);
        type(id, 3);
        filed(id, true);

        assertThat(rows.count("cases where account_id = ?", opened(id).accountId()))
                .isEqualTo(2L * once);
    }

    @Test
    void leavesNothingHalfFiledWhenTheLastRowFails() {
        var id = begun(AID, Channel.COUNTER);
        type(id, 3);

        Rows.refusing(
                "counter_filing",
                () ->
                        assertThatExceptionOfType(RuntimeException.class)
                                .isThrownBy(() -> filed(id, true)));

        assertThat(opened(id).filed()).isFalse();
        assertThat(rows.count("cases where account_id = ?", opened(id).accountId())).isZero();
    }

    @Test
    void takesInAPaperWithGapsWhenTheClerkSaysSo() {
        var id = begun("child-allowance-termination", Channel.POST);

        var asked = enter(id, false);
        var taken = enter(id, true);

        assertThat(asked).isInstanceOf(EnterResult.Incomplete.class);
        assertThat(taken).isInstanceOf(EnterResult.Entered.class);
    }

    @Test
    void refusesADayAheadOrLongGoneAndKeepsNoSuchEntry() {
        var id = UUID.randomUUID();

        assertThat(begin(id, LoadedPeople.TODAY.plusDays(1))).isEqualTo(BeginResult.WRONG_DAY);
        assertThat(begin(id, LoadedPeople.TODAY.minusDays(370))).isEqualTo(BeginResult.WRONG_DAY);

        assertThat(desk.clerk().call(() -> counter.open(id))).isEmpty();
    }

    private boolean redate(UUID id, LocalDate day) {
        return desk.clerk().call(() -> entering.redate(id, Channel.COUNTER, day));
    }

    @Test
    void mendsTheDayUntilItIsHandedIn() {
        var id = begun(AID, Channel.POST);
        var day = RECEIVED.minusDays(2);

        assertThat(redate(id, day)).isTrue();
        assertThat(redate(id, LoadedPeople.TODAY.plusDays(1))).isFalse();
        type(id, 3);
        assertThat(desk.open(filed(id, true).getFirst().caseId()).claimDate()).isEqualTo(day);
        assertThat(redate(id, RECEIVED)).isFalse();
        assertThat(desk.clerk().call(() -> entering.save(id, AnswerKey.of("x"), null))).isFalse();
    }

    @Test
    void takesSomebodyWhoIsOnNoRecord() {
        var id = UUID.randomUUID();
        var stated = new Stated("仁井田　遠", LocalDate.of(1991, 2, 3), "高知県高知市本町一丁目1番地");
        desk.clerk().run(() -> counter.begin(id, new Begin(AID, Channel.POST, RECEIVED, stated)));
        type(id, 3);

        var view = desk.open(filed(id, true).getFirst().caseId());

        assertThat(view.linked()).isFalse();
        assertThat(view.shown().applicant().name()).isEqualTo("仁井田　遠");
    }

    @Test
    void printsTheCopyWithTheDayAndWithoutAnHour() {
        var id = begun(AID, Channel.POST);
        type(id, 3);
        var receipt = filed(id, true).getFirst();

        var text = PdfText.of(desk.clerk().call(() -> copies.pdf(receipt.caseId())));

        assertThat(text)
                .contains(receipt.receiptNumber(), "令和8年11月18日", "足りない書類があるとき")
                .doesNotContain("0時00分");
    }

    @Test
    void throwsAnEntryAwayWithAllThatWasTyped() {
        var id = begun(AID, Channel.POST);
        type(id, 3);

        desk.clerk().run(() -> counter.discard(id));

        assertThat(rows.count("counter_entry where id = ?", id)).isZero();
        assertThat(enter(id, true)).isInstanceOf(EnterResult.Gone.class);
    }

    @Test
    void isForClerksOfItsOwnCityAlone() {
        var id = begun(AID, Channel.POST);
        var neighbour = desk.clerk(TestCities.IN_KONAN);

        assertThat(neighbour.call(() -> counter.open(id))).isEmpty();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> desk.administrator().run(() -> entering.handIn(id, true)));
    }

    private UUID begun(String procedure, Channel channel) {
        var id = UUID.randomUUID();
        var person = new Registered(people.personId("sakura"));
        desk.clerk().run(() -> counter.begin(id, new Begin(procedure, channel, RECEIVED, person)));
        return id;
    }

    private UUID begun(String procedure, String cast, UUID id) {
        var person = new Registered(people.personId(cast));
        desk.clerk()
                .run(() ->
                        counter.begin(id, new Begin(procedure, Channel.COUNTER, RECEIVED, person)));
        return id;
    }

    private BeginResult begin(UUID id, LocalDate day) {
        var person = new Registered(people.personId("sakura"));
        return desk.clerk()
                .call(() -> counter.begin(id, new Begin(AID, Channel.POST, day, person)));
    }

    private CounterEntry opened(UUID id) {
        return desk.clerk().call(() -> counter.open(id)).orElseThrow();
    }

    /** As a clerk does: field by field, on the city's real household. */
    private void type(UUID id, int seed) {
        var entry = opened(id);
        var typed = FiledForms.typed(entry.form(), new Random(seed), entry.shown()).answers();
        Acting clerk = desk.clerk();
        typed.people().forEach(person -> clerk.run(() -> entering.save(id, person)));
        typed.values().forEach((key, answer) -> clerk.run(() -> entering.save(id, key, answer)));
    }

    private EnterResult enter(UUID id, boolean gaps) {
        return desk.clerk().call(() -> entering.handIn(id, gaps));
    }

    private List<Receipt> filed(UUID id, boolean gaps) {
        return enter(id, gaps) instanceof EnterResult.Entered(var receipts) ? receipts : List.of();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            var all = pool.invokeAll(java.util.Collections.nCopies(times, work));
            var results = new java.util.ArrayList<T>();
            for (var each : all) {
                results.add(each.get());
            }
            return results;
        }
    }
}
