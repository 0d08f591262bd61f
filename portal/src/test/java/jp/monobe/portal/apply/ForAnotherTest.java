package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jp.monobe.filing.DraftData;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.SubmitResult;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.portal.testing.ForOthers;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** A draft that an agent has: as the agent sees it, and as the applicant does. */
class ForAnotherTest extends ViewTest {

    private static final String DRAFT = "draft/" + Samples.DRAFT;
    private static final String BANNER = "物部　花子さんの代わりに入力しています";

    @Test
    void everyPageSaysForWhom() {
        opens(ForOthers.forHanako(true));

        open(DRAFT);
        assertThat(page()).contains(BANNER);
        open(DRAFT + "/contact");
        assertThat(page()).contains(BANNER);
        open(DRAFT + "/check");
        assertThat(page()).contains(BANNER).doesNotContain("[");
    }

    @Test
    void nothingOfHersIsOffered() {
        opens(ForOthers.forHanako(true));

        open(DRAFT);
        open(DRAFT + "/check");

        verify(carry, never()).offered(any());
        verify(family, never()).mine();
        verifyNoInteractions(prefill);
    }

    @Test
    void handsInInHerName() {
        cityAsksFor(Signature.AUTH_ONLY);
        opens(ForOthers.forHanako(true));
        when(submit.submit(Samples.DRAFT))
                .thenReturn(
                        new SubmitResult.Accepted(Samples.FILING, Samples.NUMBER, PortalViews.NOW));
        when(held.open(Samples.MANDATE)).thenReturn(ForOthers.mandate(new MandateState.Standing()));
        open(DRAFT + "/check");

        press("物部　花子さんの代わりに提出する");

        assertThat(address()).isEqualTo("acting/" + Samples.MANDATE + "?filed");
    }

    @Test
    void leavesToHerWhatHasToBeSigned() {
        cityAsksFor(Signature.SIGN);
        opens(ForOthers.forHanako(true));

        open(DRAFT + "/check");

        assertThat(page())
                .contains("署名して提出できるのは、物部　花子さんだけです", "本人に確認を頼む")
                .doesNotContain("代わりに提出する", "署名に進む");
        open(DRAFT + "/sign");
        assertThat(address()).isEqualTo(DRAFT + "/check");
    }

    @Test
    void leavesToHerWhatIsOnlyPrepared() {
        cityAsksFor(Signature.AUTH_ONLY);
        opens(ForOthers.forHanako(false));
        when(held.open(Samples.MANDATE)).thenReturn(ForOthers.mandate(new MandateState.Standing()));
        open(DRAFT + "/check");
        assertThat(page()).doesNotContain("代わりに提出する");

        press("本人に確認を頼む");

        verify(agents).handOver(Samples.DRAFT);
        assertThat(address()).isEqualTo("acting/" + Samples.MANDATE + "?handed");
        assertThat(page()).contains("本人に確認を頼みました");
        verifyNoInteractions(submit);
    }

    @Test
    void theApplicantReadsItAndTakesItOver() {
        opens(ForOthers.withMidori());
        open(DRAFT + "/check");
        assertThat(address()).isEqualTo(DRAFT);
        assertThat(page())
                .contains("支援　みどりさんが、あなたの代わりに入力しています")
                .doesNotContain("続きを入力する", "内容の確認へ", "[");
        opens(Samples.fullDraft());

        press("引き取って、自分で続ける");

        verify(agents).takeOver(Samples.DRAFT);
        assertThat(page()).contains("申請の準備");
    }

    @Test
    void sheIsToldWhoBeganWhatIsHersNow() {
        opens(ForOthers.handedOver());

        open(DRAFT);
        assertThat(page()).contains("支援　みどりさんが始めた下書きです", "内容の確認へ");
        open(DRAFT + "/check");
        assertThat(page())
                .contains("支援　みどりさんが始めた下書きです", "署名に進む")
                .doesNotContain("代わりに入力しています", "[");
    }

    private void opens(DraftData draft) {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(draft));
    }
}
