package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import jp.monobe.exchange.Delivery;
import jp.monobe.inbox.NoticeData;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;

class NoticeViewTest extends ViewTest {

    private static final String NOTICE = "notice/" + Samples.NOTICE;

    @Test
    void opensAnElectronicNoticeThroughTheRoomThatRecordsIt() {
        opens(Delivery.ELECTRONIC, Optional.empty(), Optional.of(new byte[] {1}));

        open(NOTICE);

        verify(inbox).openNotice(Samples.NOTICE);
        assertThat(page()).contains("児童手当認定通知書", "通知書を開く", "市に記録されます");
        assertThat(linkTo("申請の画面へ")).isEqualTo("filing/" + Samples.FILING);
    }

    @Test
    void saysThatANoticeWillBePosted() {
        opens(Delivery.POST, Optional.empty(), Optional.empty());

        open(NOTICE);

        assertThat(page()).contains("郵便でお送りします").doesNotContain("通知書を開く", "郵送しました");
    }

    @Test
    void saysWhenANoticeWasPosted() {
        opens(Delivery.POST, Optional.of(PortalViews.NOW), Optional.empty());

        open(NOTICE);

        assertThat(page()).contains("郵送しました", "令和8年11月23日").doesNotContain("通知書を開く");
    }

    @Test
    void saysThatAnElectronicNoticeWentByPostTooWhenNobodyOpenedIt() {
        opens(Delivery.ELECTRONIC, Optional.of(PortalViews.NOW), Optional.of(new byte[] {1}));

        open(NOTICE);

        assertThat(page()).contains("通知書を開く", "郵送しました");
    }

    @Test
    void looksNotFoundForTheNoticeOfAnother() {
        when(inbox.openNotice(Samples.NOTICE)).thenThrow(new AccessRefused("ownership"));

        open(NOTICE);

        assertThat(page()).contains("ページが見つかりません");
    }

    private void opens(Delivery delivery, Optional<Instant> posted, Optional<byte[]> pdf) {
        when(inbox.openNotice(Samples.NOTICE))
                .thenReturn(
                        new NoticeData(
                                Samples.NOTICE,
                                Samples.FILING,
                                "児童手当認定通知書",
                                delivery,
                                PortalViews.NOW,
                                PortalViews.NOW,
                                posted,
                                pdf));
    }
}
