package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import jp.monobe.filing.Represented;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** Above every page of a draft of a legal representative, so that nobody forgets whose it is. */
class RepresentedBanner extends Composite<Div> {

    RepresentedBanner(Represented person, LocalDate today) {
        var as = getTranslation("represent.capacity." + person.capacity());
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.NEUTRAL,
                                getTranslation("represent.banner", person.name(), as),
                                new Paragraph(
                                        getTranslation("represent.banner.text", person.name()))));
        if (person.hasEnded(today)) {
            getContent()
                    .add(
                            new NotificationBanner(
                                    Tone.ATTENTION,
                                    getTranslation("represent.ended", person.name()),
                                    getTranslation("represent.ended.text")));
        }
    }
}
