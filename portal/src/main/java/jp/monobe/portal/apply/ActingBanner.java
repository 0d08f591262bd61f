package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** Above every page of a draft for another, so that nobody forgets whose it is (代わりの入力). */
class ActingBanner extends Composite<Div> {

    private ActingBanner(ActingFor acting) {
        getContent().setClassName("section");
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.NEUTRAL,
                                getTranslation("acting.banner", acting.applicant()),
                                new Paragraph(
                                        getTranslation(
                                                acting.mayFile()
                                                        ? "acting.banner.submit"
                                                        : "acting.banner.prepare",
                                                acting.agent()))));
    }

    /** Empty for the applicant herself. */
    static Optional<ActingBanner> of(DraftData draft) {
        return draft.actingFor().filter(ActingFor::byMe).map(ActingBanner::new);
    }
}
