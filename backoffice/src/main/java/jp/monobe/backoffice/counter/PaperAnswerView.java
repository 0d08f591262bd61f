package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.PaperAnswerAddress;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.BeginResult;
import jp.monobe.counter.CounterDesk;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;

/** How and when the answer to a 差戻し came on paper (紙で届いた補正を入力する). */
@Route(value = PaperAnswerAddress.ROUTE, layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CLERK)
public final class PaperAnswerView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    /** Of this page: pressed twice it begins one entry. */
    private final UUID key = UUID.randomUUID();

    private final CounterDesk desk;
    private final PaperFields paper;
    private final Choice bearer;
    private final Asked bearerAsked;
    private final Div news = new Div();

    PaperAnswerView(CounterDesk desk, Today today) {
        this.desk = desk;
        paper = new PaperFields(Channel.POST, today.date(), today.date());
        var bearers = new LinkedHashMap<String, String>();
        bearers.put("", getTranslation("office.counter.bearer.none"));
        for (var each : Bearer.values()) {
            bearers.put(each.name(), getTranslation("office.counter.bearer." + each));
        }
        bearer = new Choice(bearers, "");
        bearerAsked =
                new Asked(
                        "counter-bearer",
                        getTranslation("office.counter.bearer"),
                        getTranslation("office.counter.bearer.hint"),
                        bearer);
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseId =
                event.getRouteParameters()
                        .get("case")
                        .flatMap(PaperAnswerView::id)
                        .orElseThrow(NotFoundException::new);
        var back = new Anchor("case/" + caseId, getTranslation("office.counter.answer.back"));
        back.setClassName("back-link");
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new PageTitle(getPageTitle())
                                .lead(getTranslation("office.counter.answer.lead")),
                        news,
                        paper,
                        bearerAsked,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.counter.answer.do"),
                                        () -> paper.day().ifPresent(day -> begin(caseId, day)))));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void begin(UUID caseId, LocalDate day) {
        boolean said = !bearer.getValue().isEmpty();
        bearerAsked.complain(said ? "" : getTranslation("office.counter.bearer.missing"));
        if (!said) {
            return;
        }
        var who = Bearer.valueOf(bearer.getValue());
        if (desk.answer(key, caseId, paper.channel(), day, who) == BeginResult.BEGUN) {
            EntryAddress.go(EntryAddress.of(key));
            return;
        }
        news.removeAll();
        news.add(
                new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("office.counter.begin.refused"),
                                getTranslation("office.counter.answer.refused.then"))
                        .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.counter.answer");
    }
}
