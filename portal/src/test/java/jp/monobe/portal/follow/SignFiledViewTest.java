package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.DocumentToSign;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing what was handed in without: the way there, and what is said of each way back. */
class SignFiledViewTest extends ViewTest {

    private static final String SIGN = "filing/" + Samples.FILING + "/sign";

    @BeforeEach
    void fileWithoutASignature() {
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.RECEIVED));
        when(documents.of(Samples.FILING)).thenReturn(Samples.NO_DOCUMENTS);
        when(later.due(Samples.FILING))
                .thenReturn(Optional.of(new DocumentToSign(new byte[] {1}, "digest")));
    }

    @Test
    void showsTheDocumentOfThatDayAndLeadsToTheService() {
        open(SIGN);

        assertThat(page()).contains("提出した日の申請書そのもの", "申請の日は変わりません", "5回続けて");
        assertThat(linkTo("署名する")).isEqualTo("/login/sign/filing/" + Samples.FILING);
    }

    @ParameterizedTest
    @CsvSource({
        "refused, 署名していません",
        "lapsed, 署名用電子証明書が使えません",
        "away, 署名のサービスにつながりません",
        "other-person, 別の方のカードで署名されました",
        "changed, 提出した申請書と違います"
    })
    void saysWhatHappenedAndThatTheFilingIsThere(String result, String words) {
        open(SIGN + "?result=" + result);

        assertThat(page()).contains(words, "もう一度署名する").doesNotContain("今日の日付", "??");
    }

    @Test
    void leadsToTheFilingOnceItIsSigned() {
        when(later.due(Samples.FILING)).thenReturn(Optional.empty());

        open(SIGN + "?result=signed");

        assertThat(page()).contains("署名を受け取りました", Samples.NUMBER.value());
        assertThat(address()).startsWith("filing/" + Samples.FILING).doesNotContain("/sign");
    }
}
