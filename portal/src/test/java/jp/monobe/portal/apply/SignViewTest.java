package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.SubmitResult;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing: the way there, and what is said of each way back. */
class SignViewTest extends ViewTest {

    private static final String SIGN = "draft/" + Samples.DRAFT + "/sign";

    @BeforeEach
    void fillIn() {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(Samples.fullDraft()));
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.RECEIVED));
        when(submit.submit(Samples.DRAFT))
                .thenReturn(
                        new SubmitResult.Accepted(Samples.FILING, Samples.NUMBER, PortalViews.NOW));
    }

    @Test
    void showsTheDocumentAndTellsOfThePinBeforeLeadingToTheService() {
        open(SIGN);

        assertThat(page()).contains("署名する申請書", "6けたから16けたの英数字", "5回続けて");
        assertThat(page()).doesNotContain("署名せずに提出する", "[");
        assertThat(linkTo("署名する")).isEqualTo("/login/sign/" + Samples.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "refused, 署名していません",
        "lapsed, 署名用電子証明書が使えません",
        "away, 署名のサービスにつながりません",
        "other-person, 別の方のカードで署名されました",
        "changed, 署名のあいだに内容が変わりました"
    })
    void saysWhatHappenedAndLetsHerFileToday(String result, String words) {
        open(SIGN + "?result=" + result);
        assertThat(page()).contains(words, "もう一度署名する", "申請の日は、提出した日のまま変わりません");

        press("署名せずに提出する");

        var order = inOrder(signing, submit);
        order.verify(signing).postpone(Samples.DRAFT);
        order.verify(submit).submit(Samples.DRAFT);
        assertThat(page()).contains("受け付けました");
    }

    @Test
    void handsInWhatWasSigned() {
        open(SIGN + "?result=signed");
        assertThat(page()).contains("署名しました", "まだ提出していません");

        press("この内容で提出する");

        verify(submit).submit(Samples.DRAFT);
        verifyNoInteractions(signing);
    }

    @Test
    void signsNothingWhereTheCityDoesNotAskForIt() {
        cityAsksFor(Signature.AUTH_ONLY);

        open(SIGN);

        assertThat(page()).contains("内容の確認", "この内容で提出する");
    }

    @Test
    void signsNothingWhileAnswersAreMissing() {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(Samples.emptyDraft()));

        open(SIGN);

        assertThat(page()).contains("内容の確認").doesNotContain("署名する申請書");
    }
}
