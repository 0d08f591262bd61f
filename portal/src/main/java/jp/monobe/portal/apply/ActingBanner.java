package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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

    /** Empty for the applicant herself. */
    static Optional<ActingBanner> of(DraftData draft) {
        return draft.actingFor().filter(ActingFor::byMe).map(ActingBanner::new);
    }
}
