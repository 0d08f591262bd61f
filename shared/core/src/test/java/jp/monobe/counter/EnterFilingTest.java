package jp.monobe.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Channel;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnterFilingTest extends EnteringFilings {

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
}
