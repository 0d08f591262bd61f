package jp.monobe.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.Begin.Stated;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.api.Test;

/** More of {@link EnterFilingTest}. */
class EnteredFilingTest extends EnteringFilings {

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
}
