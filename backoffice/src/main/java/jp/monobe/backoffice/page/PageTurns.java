package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Composite;
import java.util.function.IntConsumer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** To the page before and the one after, as far as there are such. */
public final class PageTurns extends Composite<Actions> {

    /**
     * @param page from 0
     * @param more whether there are further ones
     */
    public PageTurns(int page, boolean more, IntConsumer to) {
        if (page > 0) {
            add("office.inbox.before", page - 1, to);
        }
        if (more) {
            add("office.inbox.after", page + 1, to);
        }
    }

    private void add(String word, int page, IntConsumer to) {
        getContent().add(ActionButton.plain(getTranslation(word), () -> to.accept(page)));
    }
}
