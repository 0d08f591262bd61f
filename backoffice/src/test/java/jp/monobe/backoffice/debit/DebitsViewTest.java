package jp.monobe.backoffice.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.debit.AnswerResult;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.DebitMandate;
import jp.monobe.debit.DebitPreview;
import jp.monobe.debit.DebitResult;
import jp.monobe.debit.MandateDesk;
import jp.monobe.debit.MandateResult;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Code;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithStaff(Role.ACCOUNTANT)
class DebitsViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final DebitPreview SEEN =
            new DebitPreview(Round.FIRST, DAY, 2, 2, Yen.of(10_000), 7);
    private static final DebitFile FILE =
            new DebitFile(
                    new UUID(9, 1),
                    DAY,
                    Round.FIRST,
                    "3920490002",
                    "DB0175",
                    DAY.plusDays(1),
                    Instant.parse("2026-11-23T01:00:00Z"),
                    new UUID(7, 4),
                    2,
                    Yen.of(10_000),
                    State.MADE,
                    null,
                    null);
    private static final DebitMandate MANDATE =
            new DebitMandate(
                    new UUID(9, 2),
                    new UUID(9, 3),
                    "after-school-club",
                    new DebitAccount("0175", "211", "1", "＊＊＊＊567", "オカバヤシ　サクラ"),
                    Instant.parse("2026-11-22T01:00:00Z"),
                    null,
                    new MandateState.Asked(),
                    0);

    @BeforeEach
    void somethingIsThere() {
        when(debitFiles.newest()).thenReturn(List.of(FILE));
        when(mandateDesk.counts()).thenReturn(Map.of(Code.ASKED, 1));
        when(mandateDesk.fees()).thenReturn(Map.of("after-school-club", "放課後児童クラブ利用料"));
        when(mandateDesk.page(any(), anyInt()))
                .thenReturn(List.of(new MandateDesk.Row(MANDATE, null)));
    }

    @Test
    void looksAtTheTotalsBeforeAFileIsMade() {
        when(debitFiles.preview(Round.FIRST, DAY)).thenReturn(Optional.of(SEEN));
        when(debitFiles.make(SEEN)).thenReturn(new DebitResult.Made(FILE));
        navigate(DebitsView.class);

        type("debit-day", "2026-11-30");
        press("対象を確かめる");
        assertThat(page()).contains("2件（口座 2）", "10,000円", "7件");
        press("依頼ファイルを作る");

        assertThat(page())
                .contains("依頼ファイルを作りました", FILE.name())
                .doesNotContain("[office.", "!office.");
    }

    /** More than a page: none of them is out of reach. */
    @Test
    void mandatesBehindTheFirstPageAreReached() {
        when(mandateDesk.counts()).thenReturn(Map.of(Code.ASKED, MandateDesk.ROWS + 1));
        navigate(DebitsView.class);

        press("次のページ");

        verify(mandateDesk).page(Code.ASKED, 1);
        assertThat(page()).contains("前のページ");
    }

    @Test
    void whatTheBankConfirmedIsShownAmongThoseInForce() {
        when(mandateDesk.accept(MANDATE.id(), 0)).thenReturn(new MandateResult.Done(MANDATE.id()));
        navigate(DebitsView.class);
        press("口座を確かめる");

        press("金融機関の確認を記録する");

        verify(mandateDesk).page(Code.IN_FORCE, 0);
        assertThat(page()).contains("登録しました").doesNotContain("[office.", "!office.");
    }

    @Test
    void whatIsNoDayIsSaid() {
        when(debitFiles.preview(any(), any())).thenReturn(Optional.empty());
        navigate(DebitsView.class);

        type("debit-day", "月末");
        press("対象を確かめる");

        assertThat(page()).contains("引落日を確かめてください");
    }

    @ParameterizedTest
    @EnumSource(AnswerResult.Fault.class)
    void saysLineAndReasonOfAFileThatIsRefused(AnswerResult.Fault fault) throws IOException {
        when(takeAnswer.take(any())).thenReturn(new AnswerResult.Refused(3, fault));
        navigate(DebitsView.class);

        answer();

        assertThat(page())
                .contains("取り込めません", "3行目", "何も記帳していません")
                .doesNotContain("[office.", "!office.");
    }

    @Test
    void saysWhatWasDrawnAndWhatWasNot() throws IOException {
        when(takeAnswer.take(any())).thenReturn(new AnswerResult.Booked(FILE, 1, Yen.of(5_000), 1));
        navigate(DebitsView.class);

        answer();

        assertThat(page()).contains("振替済は1件、5,000円", "振替不能は1件");
    }

    private void answer() throws IOException {
        var chooser = find(AnswerChooser.class).single();
        chooser.receive(new ByteArrayInputStream(new byte[] {1}));
        chooser.take();
    }

    /** The number is opened on purpose; the list shows its end alone. */
    @Test
    void aMandateIsConfirmedWithTheAccountBeforeHerEyes() {
        when(mandateDesk.account(MANDATE.id()))
                .thenReturn(
                        Optional.of(new DebitAccount("0175", "211", "1", "1234567", "オカバヤシ　サクラ")));
        when(mandateDesk.accept(MANDATE.id(), 0)).thenReturn(new MandateResult.Done(MANDATE.id()));
        navigate(DebitsView.class);
        assertThat(page()).contains("＊＊＊＊567", "放課後児童クラブ利用料").doesNotContain("1234567");

        press("口座を確かめる");
        assertThat(page()).contains("1234567");
        press("金融機関の確認を記録する");

        verify(mandateDesk).accept(MANDATE.id(), 0);
        assertThat(page()).contains("登録しました").doesNotContain("[office.", "!office.");
    }

    private void type(String id, String text) {
        find(Input.class).withId(id).single().setValue(text);
    }
}
