package jp.monobe.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.StartResult;
import jp.monobe.mandate.AnswerResult;
import jp.monobe.mandate.MandateAct;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.MoveResult;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.mandate.model.MandateState.End;
import jp.monobe.portal.testing.ForOthers;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agent sees of those who let her apply for them. */
class ActingViewsTest extends ViewTest {

    private static final String PAGE = "acting/" + Samples.MANDATE;

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new AnswerResult.Unknown(), "番号が違います"),
                Arguments.of(new AnswerResult.Lapsed(), "期限が過ぎています"),
                Arguments.of(new AnswerResult.Used(), "もう使われています"),
                Arguments.of(new AnswerResult.Own(), "ご自分の番号は使えません"),
                Arguments.of(new AnswerResult.TooManyTries(), "番号の間違いが続きました"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatIsWrongWithACodeAndWhatToDo(AnswerResult result, String words) {
        when(held.answer(any())).thenReturn(result);
        open("acting");

        press("番号を使う");

        assertThat(page()).contains(words).doesNotContain("[");
    }

    @Test
    void waitsForTheApplicantWithoutSayingWhoSheIs() {
        when(held.answer(any())).thenReturn(new AnswerResult.Answered(Samples.MANDATE));
        shows(unnamed(new MandateState.Answered()));
        open("acting");

        press("番号を使う");

        assertThat(address()).isEqualTo(PAGE);
        assertThat(page())
                .contains("確認を待っている人", "確認されると、ここから始められます")
                .doesNotContain("始められる手続き", "[");
    }

    @Test
    void beginsWhatItCovers() {
        shows(ForOthers.mandate(new MandateState.Standing()));
        when(agents.begin(Samples.MANDATE, Samples.CLAIM))
                .thenReturn(new StartResult.Started(Samples.DRAFT, false));
        when(drafts.open(Samples.DRAFT))
                .thenReturn(new OpenResult.Opened(ForOthers.forHanako(true)));
        open(PAGE);
        assertThat(page()).contains("物部　花子さんの代わり", "提出までを任されています");

        press("児童手当 認定請求");

        assertThat(address()).isEqualTo("draft/" + Samples.DRAFT);
        assertThat(page()).contains("物部　花子さんの代わりに入力しています").doesNotContain("[");
    }

    @Test
    void tellsTheNumberOfWhatWasHandedInAndNoMore() {
        shows(ForOthers.mandate(new MandateState.Standing()));
        var act =
                new MandateAct(
                        PortalViews.NOW,
                        true,
                        Deed.FILED,
                        Optional.of(Samples.CLAIM),
                        Optional.of("R8-000123-7"));
        when(held.acts(Samples.MANDATE)).thenReturn(List.of(act));

        open(PAGE + "?filed");

        assertThat(page()).contains("受付番号は R8-000123-7 です", "結果は、本人に届きます");
        assertThat(ways()).noneMatch(way -> way.startsWith("filing/"));
    }

    @Test
    void leadsThereFromHerOwnPageWhileItStands() {
        when(held.mine())
                .thenReturn(
                        List.of(
                                ForOthers.mandate(new MandateState.Standing()),
                                unnamed(new MandateState.Ended(End.LAPSED))));

        open("");

        assertThat(page()).contains("頼まれている人", "物部　花子さんの代わり").doesNotContain("期限切れ");
        assertThat(linkTo("物部　花子さんの代わり")).isEqualTo(PAGE);
    }

    @Test
    void offersNothingOnceItHasEnded() {
        shows(ForOthers.mandate(new MandateState.Ended(End.WITHDRAWN)));

        open(PAGE);

        assertThat(page()).contains("本人が取り消しました").doesNotContain("始められる手続き", "任されるのをやめる", "[");
    }

    @Test
    void givesItBackOnlyWhenAskedTwice() {
        shows(ForOthers.mandate(new MandateState.Standing()));
        var ended = new MandateState.Ended(End.GIVEN_BACK);
        when(held.giveBack(Samples.MANDATE)).thenReturn(new MoveResult.Moved(ended));
        open(PAGE);
        press("任されるのをやめる");

        press("やめる");

        verify(held).giveBack(Samples.MANDATE);
    }

    private static MandateRow unnamed(MandateState state) {
        var row = ForOthers.mandate(state);
        return new MandateRow(
                row.id(),
                "",
                row.terms(),
                state,
                row.offeredAt(),
                row.codeUntil(),
                row.grantedAt(),
                row.endedAt());
    }

    private void shows(MandateRow row) {
        when(held.open(Samples.MANDATE)).thenReturn(row);
    }
}
