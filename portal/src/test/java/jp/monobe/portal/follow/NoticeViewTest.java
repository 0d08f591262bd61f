package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

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
        opens(Delivery.ELECTRONIC, Optional.of(new byte[] {1}));

        open(NOTICE);

        verify(inbox).openNotice(Samples.NOTICE);
        assertThat(page()).contains("児童手当認定通知書", "通知書を開く", "市に記録されます");
        assertThat(linkTo("申請の画面へ")).isEqualTo("filing/" + Samples.FILING);
    }

    @Test
    void saysThatAPostedNoticeIsOnItsWay() {
        opens(Delivery.POST, Optional.empty());

        open(NOTICE);

        assertThat(page()).contains("郵送しました").doesNotContain("通知書を開く");
    }

    @Test
    void looksNotFoundForTheNoticeOfAnother() {
        when(inbox.openNotice(Samples.NOTICE)).thenThrow(new AccessRefused("ownership"));

        open(NOTICE);

        assertThat(page()).contains("ページが見つかりません");
    }

    private void opens(Delivery delivery, Optional<byte[]> pdf) {
        when(inbox.openNotice(Samples.NOTICE))
                .thenReturn(
                        new NoticeData(
                                Samples.NOTICE,
                                Samples.FILING,
                                "児童手当認定通知書",
                                delivery,
                                PortalViews.NOW,
                                PortalViews.NOW,
                                pdf));
    }
}
