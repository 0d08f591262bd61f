package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.UUID;
import jp.monobe.backoffice.link.Candidates;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.Begin;
import jp.monobe.counter.BeginResult;
import jp.monobe.counter.CounterDesk;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;

/** What the paper is, how and when it came, and whose it is (代行入力を始める). */
@Route(value = EntryAddress.NEW, layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CLERK)
public final class BeginEntryView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NONE = "";

    /** Of this page: pressed twice it begins one entry. */
    private final UUID key = UUID.randomUUID();

    private final CounterDesk desk;
    private final PaperFields paper;
    private final Div found = new Div();
    private final Div news = new Div();
    private Choice procedure = new Choice(new LinkedHashMap<>(), NONE);
    private Asked procedureAsked =
            asked("counter-procedure", "office.counter.procedure", procedure);

    BeginEntryView(CounterDesk desk, Today today) {
        this.desk = desk;
        paper = new PaperFields(Channel.COUNTER, today.date(), today.date());
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var titles = new LinkedHashMap<String, String>();
        titles.put(NONE, getTranslation("office.counter.procedure.none"));
        desk.procedures().forEach(form -> titles.put(form.procedure(), form.title()));
        procedure = new Choice(titles, NONE);
        procedureAsked = asked("counter-procedure", "office.counter.procedure", procedure);
        var back = new Anchor("counter", getTranslation("office.counter.back"));
        back.setClassName("back-link");
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new PageTitle(getPageTitle())
                                .lead(getTranslation("office.counter.begin.lead")),
                        news,
                        new H2(getTranslation("office.counter.paper")),
                        procedureAsked,
                        paper,
                        new H2(getTranslation("office.counter.whose")),
                        search(),
                        found,
                        new H2(getTranslation("office.counter.stated")),
                        new StatedFields(this::begin));
    }

    private Asked asked(String id, String text, Component control) {
        return new Asked(id, getTranslation(text), getTranslation(text + ".hint"), control);
    }

    private Component search() {
        var text = new Input();
        text.setClassName("input");
        return new Div(
                asked("counter-search", "office.counter.search", text),
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.counter.search.do"),
                                () -> search(text.getValue()))));
    }

    private void search(String text) {
        found.removeAll();
        found.add(
                new Candidates(
                        desk.search(key, text),
                        "office.counter.search.none",
                        "office.counter.this",
                        person -> begin(new Begin.Registered(person.personId()))));
    }

    private void begin(Begin.Applicant applicant) {
        boolean chosen = !procedure.getValue().equals(NONE);
        procedureAsked.complain(chosen ? "" : getTranslation("office.counter.procedure.missing"));
        var day = paper.day();
        if (!chosen || day.isEmpty()) {
            say("office.counter.begin.incomplete");
            return;
        }
        var begun =
                desk.begin(
                        key,
                        new Begin(procedure.getValue(), paper.channel(), day.get(), applicant));
        switch (begun) {
            case BeginResult.BEGUN -> EntryAddress.go(EntryAddress.of(key));
            case BeginResult.WRONG_DAY, BeginResult.UNKNOWN -> say("office.counter.begin.refused");
        }
    }

    private void say(String text) {
        news.removeAll();
        news.add(
                new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation(text),
                                getTranslation(text + ".then"))
                        .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.counter.begin");
    }
}
