package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.backoffice.page.Today;
import jp.monobe.casework.CaseView;
import jp.monobe.frontend.form.FilingView;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** All that is known of a case, in the order a clerk looks: checks, result, people, filing. */
final class CaseBody extends Composite<Div> {

    CaseBody(CaseView view, Component messages, Today today, Optional<IdentifyPanel> identify) {
        getContent().setClassName("case-body");
        if (!view.linked() && !view.isNobodyMeant()) {
            getContent().add(view.representative().isPresent() ? toIdentify() : unlinked());
        }
        block("checks", new CheckList(view.assessment().checks()));
        if (!view.assessment().headline().isEmpty()) {
            block("entitlement", new EntitlementPanel(view.assessment()));
        }
        block("compare", comparisons(view));
        identify.ifPresent(getContent()::add);
        block("messages", messages);
        block("filing", filing(view));
        block("chain", new FilingChain(view, today));
        block("history", new HistoryList(view.history(), today));
    }

    private NotificationBanner unlinked() {
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("office.unlinked"),
                getTranslation("office.unlinked.then"));
    }

    /** Whom a legal representative named: a clerk says who she is. */
    private NotificationBanner toIdentify() {
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("office.to-identify"),
                new Paragraph(getTranslation("office.to-identify.then")),
                new Paragraph(new Anchor("links", getTranslation("office.to-identify.go"))));
    }

    private void block(String id, Component body) {
        getContent().add(new Block(id, getTranslation("office.block." + id), body));
    }

    private static Component comparisons(CaseView view) {
        var all = new Div();
        all.setClassName("stack");
        view.comparisons().forEach(each -> all.add(new ComparisonTable(each)));
        return all;
    }

    private static FilingView filing(CaseView view) {
        return new FilingView(
                view.form(),
                view.shown(),
                view.answers(),
                view.claimDate(),
                FilingChain.fileNames(view));
    }
}
