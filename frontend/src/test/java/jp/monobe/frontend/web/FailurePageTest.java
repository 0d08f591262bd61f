package jp.monobe.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import jp.monobe.frontend.gallery.GalleryApplication;
import jp.monobe.frontend.gallery.GalleryView;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.municipality.AccessRefused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(classes = GalleryView.class)
class FailurePageTest extends SpringBrowserlessTest {

    private static final class Failure extends FailurePage {
        Failure() {
            super("/nankoku");
        }
    }

    private static final class Missing extends MissingPage {
        Missing() {
            super("/nankoku");
        }
    }

    @SuppressWarnings("NullAway") // the event is not looked at
    private static Failure failed(Exception why, int status) {
        var page = new Failure();
        assertThat(page.setErrorParameter(null, new ErrorParameter<>(Exception.class, why)))
                .isEqualTo(status);
        return page;
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    @Test
    void answersWhatMayNotBeSeenLikeWhatDoesNotExist() {
        var refused = text(failed(new AccessRefused("another city's case"), 404));
        var missing = text(new Missing());

        assertThat(refused).isEqualTo(missing).doesNotContain("another city's case");
    }

    @Test
    void saysWhatIsKeptAndGivesANumber() {
        var page = text(failed(new IllegalStateException("岡林さくらの口座 1234567"), 500));

        assertThat(page).contains("保存済みの入力").containsPattern("E-[2-9A-Y]{4}-[2-9A-Y]{4}");
        assertThat(page).doesNotContain("1234567");
    }

    @Test
    void leavesTheViewAsItIsWhenSomethingInItFails() {
        var view = navigate(GalleryView.class);

        new UnexpectedErrors().error(new ErrorEvent(new IllegalStateException("planted")));

        assertThat(find(PageTitle.class).exists()).isTrue();
        assertThat(view.isAttached()).isTrue();
        assertThat(text(find(FailureDialog.class).single()))
                .contains("E-")
                .doesNotContain("planted");
    }

    @Test
    void givesTheLostAddressItsStatus() {
        var parameter = new ErrorParameter<>(NotFoundException.class, new NotFoundException());

        assertThat(status(parameter)).isEqualTo(404);
        assertThat(UI.getCurrent().isAttached()).isTrue();
    }

    @SuppressWarnings("NullAway") // the event is not looked at
    private static int status(ErrorParameter<NotFoundException> parameter) {
        return new Missing().setErrorParameter(null, parameter);
    }
}
