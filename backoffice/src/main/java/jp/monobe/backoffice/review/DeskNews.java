package jp.monobe.backoffice.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** What came of an act, said in a banner that takes the focus. */
final class DeskNews extends Div {

    private DeskNews(NotificationBanner banner) {
        add(banner);
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
    }

    /** Done; with a way back where there is one. */
    static DeskNews done(Act act, CaseView view, Runnable undo) {
        var words = new ActWords(view);
        var title = words.done(act, "");
        var then = new Paragraph(words.done(act, ".then"));
        return new DeskNews(
                act.canBeUndone()
                        ? new NotificationBanner(
                                Tone.GOOD,
                                title,
                                then,
                                ActionButton.plain(text("office.act.undo"), undo))
                        : new NotificationBanner(Tone.GOOD, title, then));
    }

    /** Somebody was quicker: says who, and leaves what was typed where it is. */
    static DeskNews stale(CaseView now, Runnable reload) {
        return new DeskNews(
                new NotificationBanner(
                        Tone.ATTENTION,
                        text("office.stale", whoWasLast(now)),
                        new Paragraph(text("office.stale.then")),
                        ActionButton.secondary(text("office.stale.reload"), reload)));
    }

    private static String whoWasLast(CaseView now) {
        return now.history().reversed().stream()
                .map(HistoryLine::who)
                .filter(who -> !who.isEmpty())
                .findFirst()
                .map(who -> text("office.greeting", who))
                .orElse(text("office.history.program"));
    }

    static DeskNews refused(Why why) {
        return new DeskNews(
                new NotificationBanner(
                        Tone.BAD, text("office.refused"), text("office.why." + why)));
    }

    /** Leads to the other case, since one of the two has to give way. */
    static DeskNews signedElsewhere(DeskResult.SignedElsewhere other) {
        var way =
                new RouterLink(
                        text("office.elsewhere.open", other.receiptNumber()),
                        ReviewCaseView.class,
                        new RouteParameters("id", other.caseId().toString()));
        return new DeskNews(
                new NotificationBanner(
                        Tone.BAD,
                        text("office.refused"),
                        new Paragraph(text("office.elsewhere.signed", other.receiptNumber())),
                        new Paragraph(way)));
    }

    static DeskNews grantedElsewhere(String number) {
        return new DeskNews(
                new NotificationBanner(
                        Tone.BAD,
                        text("office.refused"),
                        text("office.elsewhere.granted", number)));
    }

    static DeskNews grantedSince(String receiptNumber) {
        return new DeskNews(
                new NotificationBanner(
                        Tone.BAD,
                        text("office.refused"),
                        text("office.elsewhere.since", receiptNumber)));
    }

    static DeskNews notAllowed() {
        return new DeskNews(
                new NotificationBanner(
                        Tone.BAD, text("office.refused"), text("office.why.NOT_ALLOWED")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("focus");
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
