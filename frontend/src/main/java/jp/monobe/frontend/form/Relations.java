package jp.monobe.frontend.form;

import com.vaadin.flow.component.UI;

/** Relations to the applicant in words (続柄). */
final class Relations {

    private Relations() {}

    static String word(String code) {
        return UI.getCurrent().getTranslation("fill.relation." + code);
    }
}
