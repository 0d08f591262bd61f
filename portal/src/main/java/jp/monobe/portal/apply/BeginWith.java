package jp.monobe.portal.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.filing.CarryOver;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.StartResult;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;
import org.springframework.stereotype.Component;

/**
 * What a draft can begin with beside an empty form: an earlier filing, a newer form, another draft;
 * for an agent a newer form alone, since her earlier filings are closed.
 */
@Component
class BeginWith {

    /** It went over to the newer form just now. */
    static final String MOVED = "moved";

    private final CarryOver carry;
    private final StartDraft start;
    private final ActingCity city;

    BeginWith(CarryOver carry, StartDraft start, ActingCity city) {
        this.city = city;
        this.carry = carry;
        this.start = start;
    }

    Div newer(OpenDraft open) {
        var id = open.draft().id();
        return open.draft()
                .newer()
                .map(newest ->
                        new Div(
                                new NewerForm(
                                        open.draft().form(),
                                        newest,
                                        open.draft().lastDay(),
                                        isEnded(open),
                                        () -> {
                                            carry.renew(id);
                                            Ways.go(Addresses.draft(id) + "?" + MOVED);
                                        })))
                .orElseGet(Div::new);
    }

    private boolean isEnded(OpenDraft open) {
        return open.draft().isEnded(city.today());
    }

    /** Offered until something was taken over; then it says so. */
    Div earlier(OpenDraft open) {
        if (open.draft().isOfAnother()) {
            return new Div();
        }
        var id = open.draft().id();
        if (open.draft().carried().isPresent()) {
            return new Div(
                    new NotificationBanner(
                            Tone.GOOD,
                            UI.getCurrent().getTranslation("carry.done"),
                            UI.getCurrent().getTranslation("carry.done.text")));
        }
        return new Div(
                new EarlierFilings(
                        carry.offered(id),
                        filing -> {
                            carry.from(id, filing);
                            reload();
                        }));
    }

    private static void reload() {
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /**
     * A second draft of the same procedure, such as a refund for another month; of no use while
     * this one is empty.
     */
    Div another(OpenDraft open) {
        if (open.draft().isOfAnother() || open.draft().answers().values().isEmpty()) {
            return new Div();
        }
        var ui = UI.getCurrent();
        var news = new Div();
        return new Div(
                new Paragraph(ui.getTranslation("draft.another.text")),
                news,
                new Actions(
                        Once.secondary(
                                ui.getTranslation("draft.another"),
                                () -> begin(open.draft().form().procedure(), news))));
    }

    private void begin(String procedure, Div news) {
        news.removeAll();
        switch (start.beside(procedure)) {
            case StartResult.Started(var draft, _) -> Ways.go(Addresses.resume(procedure, draft));
            case StartResult.TooMany(var most) -> news.add(refusal("draft.another.many", most));
            case StartResult.NotOffered(), StartResult.NotReturned() ->
                    news.add(refusal("acting.not-offered"));
        }
    }

    private static NotificationBanner refusal(String key, Object... values) {
        var words = UI.getCurrent().getTranslation(key, values);
        return new NotificationBanner(Tone.ATTENTION, words).announced();
    }
}
