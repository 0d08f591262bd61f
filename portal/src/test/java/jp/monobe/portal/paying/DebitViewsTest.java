package jp.monobe.portal.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.exchange.DebitCopy.Standing;
import jp.monobe.frontend.form.field.AccountEntry;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BillData;
import jp.monobe.paying.DebitAsked;
import jp.monobe.paying.DebitData;
import jp.monobe.paying.MyDebits;
import jp.monobe.paying.SlipData;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.model.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a payer sees of fees drawn from her account, and how she asks for it. */
class DebitViewsTest extends ViewTest {

    private static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-0000000000d1");
    private static final DebitAccount TYPED =
            new DebitAccount("0175", "211", "1", "1234567", "オカバヤシ　サクラ");

    @BeforeEach
    void offered() {
        when(debits.fees())
                .thenReturn(
                        List.of(
                                new MyDebits.Fee("after-school-club", "放課後児童クラブ利用料"),
                                new MyDebits.Fee("school-lunch", "学校給食費")));
    }

    private void shows(Standing standing) {
        boolean live = standing == Standing.IN_FORCE;
        when(debits.all())
                .thenReturn(
                        List.of(
                                new DebitData(
                                        ID,
                                        "after-school-club",
                                        "放課後児童クラブ利用料",
                                        TYPED.hidden(),
                                        standing,
                                        live
                                                ? Optional.of(LocalDate.of(2026, 11, 28))
                                                : Optional.empty(),
                                        Optional.empty(),
                                        Instant.parse("2026-11-23T01:00:00Z"),
                                        false)));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void saysHowEachStands(Standing standing) {
        shows(standing);

        open("debits");

        assertThat(page())
                .contains("放課後児童クラブ利用料", "＊＊＊＊567")
                .doesNotContain("1234567", "[", "!debits");
    }

    @Test
    void asksOnceMoreBeforeItIsWithdrawn() {
        shows(Standing.IN_FORCE);
        when(debits.withdraw(ID)).thenReturn(true);
        open("debits");

        press("放課後児童クラブ利用料の口座振替を取りやめる");
        assertThat(page()).contains("すでに金融機関に依頼した分は、引き落とされます");
        press("取りやめる");

        verify(debits).withdraw(ID);
        assertThat(page()).contains("取りやめを受け付けました").doesNotContain("[");
    }

    @Test
    void showsWhatSheAsksForBeforeItIsSent() {
        when(debits.ask(any(), any())).thenReturn(new DebitAsked.Done());
        typed();
        press("内容を確かめる");
        assertThat(page()).contains("この内容で申し込みますか", "四国銀行", "1234567").doesNotContain("[");

        press("申し込む");

        verify(debits).ask(TYPED, List.of("after-school-club"));
        assertThat(address()).isEqualTo("debits");
    }

    /** What she typed is still there. */
    @Test
    void saysWhyItCannotBe() {
        when(debits.ask(any(), any())).thenReturn(new DebitAsked.AskedBefore());
        typed();
        press("内容を確かめる");

        press("申し込む");

        assertThat(page()).contains("もう申し込んでいます").doesNotContain("[");
        assertThat(find(AccountEntry.class).single().read()).isPresent();
    }

    @Test
    void asksForWhatIsMissing() {
        open("debits/new");

        press("内容を確かめる");

        assertThat(page()).contains("引き落とす料金を選んでください", "金融機関、支店、種目").doesNotContain("[");
    }

    private void typed() {
        open("debits/new");
        find(Tick.class).all().getFirst().setValue(true);
        find(AccountEntry.class)
                .single()
                .show(new Answer.Account("0175", "211", "1", "1234567", "おかばやし さくら"));
    }

    /** The other ways stay open, behind a warning. */
    @Test
    void theBillSaysWhenItIsDrawn() {
        shows(false);

        open("bill/" + ID);

        assertThat(page())
                .contains("令和8年11月30日(2026年)に、口座から引き落とします", "二重になったとき", "カードで払う(5,000円)")
                .doesNotContain("[");
    }

    @Test
    void theBillSaysNeutrallyThatItCouldNotBeDrawn() {
        shows(true);

        open("bill/" + ID);

        assertThat(page()).contains("口座振替は、できませんでした", "カードで払う(5,000円)").doesNotContain("[", "残高");
    }

    @Test
    void theListSaysWhenItIsDrawnAndDoesNotOfferItAmongSeveral() {
        shows(false);

        open("bills");

        assertThat(page()).contains("に口座から引き落とし、5,000円", "口座振替を申し込む・確かめる").doesNotContain("[");
        assertThat(find(Tick.class).all()).isEmpty();
    }

    private void shows(boolean isFailed) {
        var day = LocalDate.of(2026, 11, 30);
        var slip =
                new SlipData(
                        ID,
                        ID,
                        "0012345678901234",
                        1,
                        Yen.of(5000),
                        day,
                        day.plusMonths(1),
                        BillCopy.Standing.IN_FORCE,
                        EnumSet.allOf(PaymentChannel.class),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BillCopy.Debit(day, isFailed)),
                        false,
                        Optional.empty());
        var bill =
                new BillData(
                        ID,
                        "放課後児童クラブ利用料 令和8年11月分",
                        Yen.of(5000),
                        Yen.of(5000),
                        BillCopy.State.OPEN,
                        Optional.empty(),
                        List.of(slip));
        when(pay.isOffered()).thenReturn(true);
        when(bills.open(ID)).thenReturn(bill);
        when(bills.all()).thenReturn(List.of(bill));
    }
}
