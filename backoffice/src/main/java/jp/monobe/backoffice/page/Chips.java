package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jp.monobe.frontend.ui.ActionButton;

/** Parts of a list with how many are in each; pressing one shows it alone. */
public final class Chips extends Composite<UnorderedList> {

    public Chips() {
        getContent().setClassName("chips");
        getContent().getElement().setAttribute("role", "list");
    }

    /**
     * @param shown whether it is the one on the page
     */
    public Chips with(String word, long count, boolean shown, Runnable show) {
        var chip = ActionButton.plain(getTranslation("office.questions.of", word, count), show);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(shown));
        getContent().add(new ListItem(chip));
        return this;
    }
}
