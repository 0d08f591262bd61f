package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.StartResult;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for the packet: it comes, it does not come, it was not wanted. */
class ApplyViewTest extends ViewTest {

    private static final UUID REQUEST = new UUID(0, 1);
    private static final String ADDRESS = "apply/" + Samples.CLAIM;

    @BeforeEach
    void letHerBegin() {
        when(start.start(Samples.CLAIM)).thenReturn(new StartResult.Started(Samples.DRAFT, false));
        when(prefill.ask(Samples.CLAIM)).thenReturn(REQUEST);
        when(prefill.find(REQUEST)).thenReturn(Optional.empty());
        when(consents.isGiven(Samples.CLAIM)).thenReturn(true);
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(Samples.fullDraft()));
    }

    @Test
    void goesOnAsSoonAsThePacketIsThere() {
        open(ADDRESS);
        assertThat(page()).contains("申請の準備をしています");
        when(prefill.find(REQUEST)).thenReturn(Optional.of(packet()));

        poll();

        assertThat(page()).contains("市の記録から入れました", "物部　花子", "物部　蓮");
    }

    @Test
    void saysAfterTwoSecondsThatSheCanTypeWithoutSayingWhy() throws InterruptedException {
        open(ADDRESS);

        Thread.sleep(2100);
        poll();

        assertThat(page()).contains("入力して申請できます", "088-863-2111", "平日 8時30分から");
        assertThat(page()).doesNotContain("支援措置", "見つかりません", "世帯", "登録されて");
        assertThat(linkTo("入力して申請する")).isEqualTo("draft/" + Samples.DRAFT);
    }

    @Test
    void doesNotAskForHerDataWithoutHerConsent() {
        when(consents.isGiven(Samples.CLAIM)).thenReturn(false);

        open(ADDRESS);

        verify(prefill, never()).ask(any());
        assertThat(page()).contains("入力すること");
    }

    @Test
    void saysWhereToApplyWhenTheCityDoesNotTakeItOnline() {
        when(start.start("unknown")).thenReturn(new StartResult.NotOffered());

        open("apply/unknown");

        assertThat(page()).contains("いまオンラインで申請できません", "088-863-2111");
    }

    @Test
    void saysThatSheHasHandedTheSameInBeforeSheBeginsItAgain() {
        when(start.underWay(Samples.CLAIM))
                .thenReturn(Optional.of(Samples.filingRow(Status.REVIEWING)));

        open(ADDRESS);

        assertThat(page()).contains("すでに申請しています", Samples.NUMBER.value());
        assertThat(linkTo("申請のようすを見る")).isEqualTo("filing/" + Samples.FILING);
        assertThat(linkTo("ほかの子やほかの月の分を、別に申請する")).isEqualTo(ADDRESS + "?again=1");
        verify(start, never()).start(any());
    }

    @Test
    void beginsWhenSheMeansAnotherOne() {
        when(start.underWay(Samples.CLAIM))
                .thenReturn(Optional.of(Samples.filingRow(Status.REVIEWING)));

        open(ADDRESS + "?again=1");

        assertThat(page()).contains("申請の準備をしています");
    }

    @Test
    void looksNotFoundWhenTheServiceRefuses() {
        when(start.start(Samples.CLAIM)).thenThrow(new AccessRefused("test"));

        open(ADDRESS);

        assertThat(page()).contains("ページが見つかりません");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static PrefillPacket packet() {
        return new PrefillPacket(
                Samples.NOTICE,
                REQUEST,
                UUID.randomUUID(),
                Samples.CLAIM,
                "2026-11",
                Samples.HOUSEHOLD,
                PortalViews.NOW,
                PortalViews.NOW);
    }
}
