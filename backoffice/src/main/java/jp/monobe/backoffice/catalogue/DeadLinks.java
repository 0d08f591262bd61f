package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.publishing.CheckLinks;

/** The links that are dead (リンク切れ), and how many were looked at to say so. */
class DeadLinks extends Composite<Div> {

    DeadLinks(Desk desk, List<CheckLinks.DeadLink> dead, CheckLinks.Coverage coverage) {
        getContent().setClassName("stack");
        if (dead.isEmpty()) {
            getContent().add(none(coverage));
        } else {
            getContent().add(new DeadLinkTable(desk, dead));
        }
        if (coverage.asked() > 0 && coverage.notAsked() > 0) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation(
                                            "office.catalogue.links.coverage",
                                            coverage.asked(),
                                            coverage.notAsked())));
        }
    }

    private EmptyState none(CheckLinks.Coverage coverage) {
        var key =
                coverage.asked() == 0 && coverage.notAsked() > 0
                        ? "office.catalogue.links.unasked"
                        : "office.catalogue.none.LINKS";
        return new EmptyState(
                getTranslation(key), getTranslation(key + ".do", coverage.notAsked()));
    }
}
