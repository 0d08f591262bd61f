package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.DocumentsData;
import jp.monobe.filing.EmployerLink;
import jp.monobe.filing.EmployerLinks;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.MakeLinkResult;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.FormDefinitions;
import org.junit.jupiter.api.Test;

/** On the page of a filing: an employer is asked for proof of work by a link. */
class EmployerPanelTest extends ViewTest {

    private static final String FILING = "filing/" + Samples.FILING;

    private final EmployerLink link =
            new EmployerLink(
                    new UUID(9, 9),
                    "物部　太郎",
                    "物部商店",
                    PortalViews.NOW,
                    PortalViews.NOW.plus(Duration.ofDays(14)),
                    EmployerLink.State.WAITING);

    @Test
    void offersNoLinkWhereNoProofOfWorkIsAsked() {
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.REVIEWING));

        open(FILING);

        assertThat(page()).doesNotContain("勤め先に就労証明書をたのむ");
    }

    @Test
    void showsTheLinkOnceAndTakesItBack() {
        asksForProof();
        when(employers.make(any(), any(), any())).thenReturn(new MakeLinkResult.Made("T0ken"));
        when(employers.withdraw(any(), any())).thenReturn(true);

        open(FILING);
        assertThat(page()).contains("勤め先に就労証明書をたのむ", "物部　太郎 物部商店", "依頼中");
        press("リンクを作る");
        assertThat(find(Input.class).withId("employer-link").single().getValue())
                .endsWith("/nankoku/work-certificate/T0ken");
        assertThat(find(NativeButton.class).withText("コピー").all()).hasSize(1);
        press("リンクを取り消す");

        assertThat(page()).contains("リンクを取り消しました").doesNotContain("!{");
        verify(employers).withdraw(Samples.FILING, link.id());
    }

    @Test
    void saysHowManyLinksTheCityLetsWait() {
        asksForProof();
        when(employers.make(any(), any(), any())).thenReturn(new MakeLinkResult.TooMany(7));

        open(FILING);
        press("リンクを作る");

        assertThat(page()).contains("中のリンクは7つまでです。").doesNotContain("{0}", "!{");
    }

    private void asksForProof() {
        var filed = Samples.filing(Status.REVIEWING);
        var form =
                FormDefinitions.shipped().all().stream()
                        .filter(it -> it.field(EmployerLinks.PROOF).isPresent())
                        .findFirst()
                        .orElseThrow();
        when(filings.open(Samples.FILING))
                .thenReturn(
                        new FilingData(
                                filed.row(),
                                filed.filing(),
                                filed.claimDate(),
                                form,
                                filed.history()));
        when(documents.of(any()))
                .thenReturn(new DocumentsData(List.of(), List.of(), List.of(), true));
        when(employers.of(any())).thenReturn(List.of(link));
    }
}
