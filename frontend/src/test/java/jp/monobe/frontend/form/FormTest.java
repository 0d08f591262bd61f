package jp.monobe.frontend.form;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import jp.monobe.frontend.gallery.GalleryApplication;
import jp.monobe.frontend.gallery.GalleryView;
import jp.monobe.frontend.gallery.InMemoryDraft;
import jp.monobe.procedure.model.Step;
import org.springframework.boot.test.context.SpringBootTest;

/** A form page opened over a draft in memory. */
@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(classes = GalleryView.class)
abstract class FormTest extends SpringBrowserlessTest {

    final InMemoryDraft draft = new InMemoryDraft();

    FormPage open(Step step) {
        return open(step, Mending.NONE);
    }

    FormPage open(Step step, Mending mending) {
        var page = new FormPage(draft.of(Forms.FORM).mending(mending), step, () -> {});
        UI.getCurrent().add(page);
        return page;
    }
}
