package jp.monobe.frontend.form;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.function.Predicate;
import jp.monobe.frontend.gallery.GalleryApplication;
import jp.monobe.frontend.gallery.GalleryView;
import jp.monobe.frontend.gallery.InMemoryDraft;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Step;
import org.springframework.boot.test.context.SpringBootTest;

/** A form page opened over a draft in memory. */
@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(classes = GalleryView.class)
abstract class FormTest extends SpringBrowserlessTest {

    final InMemoryDraft draft = new InMemoryDraft();

    FormPage open(Step step) {
        return open(step, _ -> true);
    }

    FormPage open(Step step, Predicate<AnswerKey> open) {
        var page = new FormPage(draft.of(Forms.FORM).onlyOpen(open), step, () -> {});
        UI.getCurrent().add(page);
        return page;
    }
}
