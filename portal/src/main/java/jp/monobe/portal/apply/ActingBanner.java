package jp.monobe.portal.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;

/** Above every page of a draft for another, so that nobody forgets whose it is (代わりの入力). */
class ActingBanner extends Composite<Div> {

    private ActingBanner(ActingFor acting) {
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.NEUTRAL,
                                getTranslation("acting.banner", acting.applicant()),
                                new Paragraph(
                                        getTranslation("acting.banner.you", acting.applicant())),
                                new Paragraph(
                                        new Anchor(
                                                Addresses.acting(acting.mandate()),
                                                getTranslation("acting.banner.way")))));
    }

    /**
     * For a legal representative and for the agent, whose it is; for the applicant, that somebody
     * else began it.
     */
    static Optional<Component> of(DraftData draft, LocalDate today) {
        if (draft.represented().isPresent()) {
            return draft.represented().map(person -> new RepresentedBanner(person, today));
        }
        return draft.actingFor()
                .filter(acting -> acting.byMe() || !acting.withAgent())
                .map(acting -> acting.byMe() ? new ActingBanner(acting) : forHer(acting));
    }

    private static NotificationBanner forHer(ActingFor acting) {
        var ui = UI.getCurrent();
        return new NotificationBanner(
                Tone.NEUTRAL,
                ui.getTranslation("mandate.typed", acting.agent()),
                ui.getTranslation("mandate.typed.text"));
    }
}
