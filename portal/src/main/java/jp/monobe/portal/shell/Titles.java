package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** What the browser's tab says (画面の名前): the page, then the city. */
@Component
public class Titles {

    private final ActingCity city;

    Titles(ActingCity city) {
        this.city = city;
    }

    public String of(String page) {
        return UI.getCurrent().getTranslation("portal.title", page, city.name());
    }
}
