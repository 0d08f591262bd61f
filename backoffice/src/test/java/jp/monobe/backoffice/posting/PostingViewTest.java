package jp.monobe.backoffice.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.casework.PostLetters.Line;
import jp.monobe.casework.PostLetters.Page;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.notice.LetterToPost;
import jp.monobe.notice.Posting.Cause;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CLERK)
class PostingViewTest extends ViewTest {

    private final Line chosen = line("南子第12号", Cause.CHOSEN);
    private final Line unopened = line("南子第9号", Cause.UNOPENED);

    @Test
    void saysThatNothingWaits() {
        navigate(PostingView.class);

        assertThat(page()).contains("郵送を待っている通知書はありません");
    }

    @Test
    void listsLettersWithTheReasonAndTheirPaper() {
        waiting(chosen, unopened);

        assertThat(page())
                .contains("南子第12号 児童手当認定通知書", "物部　花子", "R8-000123-7", "郵送を選択")
                .contains("電子で開かれず(2026年11月20日 14:12から)", "PDFを開く")
                .doesNotContain("[office.");
        keep("posting");
    }

    @Test
    void tellsWhatIsPostedAfterAsking() {
        waiting(chosen, unopened);
        when(letters.posted(any())).thenReturn(1);

        find(Tick.class).all().getFirst().setValue(true);
        press("選んだ通知書を郵送済みにする…");
        assertThat(page()).contains("選んだ1通を郵送済みにしますか", "取り消せません");
        verify(letters, never()).posted(any());
        press("郵送済みにする");

        verify(letters).posted(List.of(chosen.letter().noticeId()));
        assertThat(page()).contains("1通を郵送済みにしました");
    }

    @Test
    void saysWhenAColleagueWasQuicker() {
        waiting(chosen, unopened);
        when(letters.posted(any())).thenReturn(1);

        press("すべて選ぶ");
        press("選んだ通知書を郵送済みにする…");
        press("郵送済みにする");

        assertThat(page()).contains("1通は、ほかの職員が先に郵送済みにしたか");
    }

    @Test
    void asksToChooseFirst() {
        waiting(chosen);

        press("選んだ通知書を郵送済みにする…");

        assertThat(page()).contains("郵送した通知書を選んでください");
        verify(letters, never()).posted(any());
    }

    @Test
    void saysThatMoreWait() {
        var many = IntStream.range(0, 50).mapToObj(no -> line("南子第" + no + "号", Cause.CHOSEN));
        when(letters.page(0)).thenReturn(new Page(many.toList(), 0, true));

        navigate(PostingView.class);

        assertThat(page()).contains("待っている順に50件を表示しています");
    }

    private void waiting(Line... lines) {
        when(letters.page(0)).thenReturn(new Page(List.of(lines), 0, false));
        navigate(PostingView.class);
    }

    private static Line line(String number, Cause cause) {
        return new Line(
                new LetterToPost(
                        UUID.randomUUID(),
                        SampleCases.ID,
                        number,
                        "児童手当認定通知書",
                        LocalDate.of(2026, 11, 20),
                        cause,
                        SampleCases.AT),
                "R8-000123-7",
                "物部　花子");
    }
}
