package jp.monobe.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.filing.EndPowerResult;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an applicant sees of whom she lets apply for her. */
class MandateViewsTest extends ViewTest {

    private static final String PAGE = "mandate/" + Samples.MANDATE;

    @BeforeEach
    void city() {
        when(granted.latest()).thenReturn(LocalDate.of(2027, 11, 23));
    }

    @Test
    void saysThatNobodyMayAndWhatSomebodyWouldSee() {
        open("mandates");

        assertThat(page())
                .contains("任せている人はいません", "あなたの氏名と生年月日", "市の記録(同じ世帯の方など)")
                .doesNotContain("[");
    }

    @Test
    void whoIsOfAgeEndsAPowerByTheNumber() {
        when(endPower.over("R8-000123-2")).thenReturn(new EndPowerResult.Ended());
        open("mandates");

        find(Input.class).withId("power-over-number").single().setValue("R8-000123-2");
        press("代理を終わらせる");

        assertThat(page()).contains("代理を終わらせました");
    }

    @Test
    void callsOnEveryPageOfHersWhenSomebodyUsedTheCode() {
        when(granted.mine()).thenReturn(List.of(row(new MandateState.Answered())));

        open("");

        assertThat(page()).contains("支援　みどりさんが、あなたの番号を使いました");
        assertThat(linkTo("確かめる")).isEqualTo(PAGE);
    }

    @Test
    void asksForTheTermsBeforeAnythingIsOffered() {
        open("mandates/new");

        press("番号を作る");

        assertThat(page())
                .contains("「どんな人に任せますか」を選んでください。", "「どこまで任せますか」を選んでください。")
                .doesNotContain("[");
        verify(granted, never()).offer(any());
    }

    @Test
    void standsOnlyOnceSheSaidThatItIsWhomSheMeant() {
        shows(row(new MandateState.Answered()));
        open(PAGE);
        assertThat(page()).contains("支援　みどりさんに任せますか", "まだ何も始まっていません");
        var standing = new MandateState.Standing();
        when(granted.confirm(Samples.MANDATE)).thenReturn(new MoveResult.Moved(standing));
        shows(row(standing));

        press("この人に任せる");

        assertThat(page())
                .contains("任せました", "支援者(NPO ささえ)", "児童手当 認定請求", "令和8年12月23日(2026年)まで")
                .doesNotContain("[");
    }

    @Test
    void takesItBackOnlyWhenAskedTwice() {
        shows(row(new MandateState.Standing()));
        open(PAGE);
        press("取り消す");
        verify(granted, never()).withdraw(any());
        var ended = new MandateState.Ended(End.WITHDRAWN);
        when(granted.withdraw(Samples.MANDATE)).thenReturn(new MoveResult.Moved(ended));
        shows(row(ended));

        press("取り消す");

        assertThat(page()).contains("取り消しました", "相手は、もう何もできません");
    }

    @Test
    void saysHonestlyWhenItWasTooLate() {
        shows(row(new MandateState.Answered()));
        open(PAGE);
        var ended = new MandateState.Ended(End.GIVEN_BACK);
        when(granted.confirm(Samples.MANDATE)).thenReturn(new MoveResult.TooLate(ended));
        shows(row(ended));

        press("この人に任せる");

        assertThat(page()).contains("もう終わっているか、ほかの画面で変わっています", "相手がやめました");
    }

    @Test
    void namesWhoDidWhat() {
        shows(row(new MandateState.Standing()));
        var act =
                new MandateAct(
                        PortalViews.NOW,
                        true,
                        Deed.FILED,
                        Optional.of(Samples.CLAIM),
                        Optional.of("R8-000123-7"));
        when(granted.acts(Samples.MANDATE)).thenReturn(List.of(act));

        open(PAGE);

        assertThat(page())
                .contains("支援　みどりが、「児童手当 認定請求(受付番号 R8-000123-7)」を提出した", "2026年11月23日 10:00");
    }

    @Test
    void everyStateHasItsWords() {
        for (var end : End.values()) {
            shows(named("", new MandateState.Ended(end)));
            open("mandates");
            open(PAGE);
            assertThat(page()).doesNotContain("[");
        }
    }

    private static MandateRow row(MandateState state) {
        return named("支援　みどり", state);
    }

    private static MandateRow named(String other, MandateState state) {
        var row = ForOthers.mandate(state);
        return new MandateRow(
                row.id(),
                other,
                row.terms(),
                state,
                row.offeredAt(),
                row.codeUntil(),
                row.grantedAt(),
                row.endedAt());
    }

    private void shows(MandateRow row) {
        when(granted.open(Samples.MANDATE)).thenReturn(row);
    }
}
