package jp.monobe.portal.represent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.filing.RepresentResult;
import jp.monobe.filing.Represented;
import jp.monobe.filing.RepresentedDrafts;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.frontend.form.FormPage;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.OnlineForms;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;

/**
 * 「法定代理人として」: for whom, and as what; then the draft like any other. Of the represented person
 * nothing is shown or looked up (ADR 43).
 */
@Route(value = "represent/:procedure", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class RepresentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final KnownPeople NOBODY =
            new KnownPeople(
                    false,
                    new KnownPerson("self", "", null, false, LocalDate.EPOCH, "SELF", null),
                    List.of());

    private final RepresentedDrafts drafts;
    private final OnlineForms forms;
    private final ActingCity city;
    private final Titles titles;
    private final Div news = new Div();
    private String procedure = "";

    RepresentView(RepresentedDrafts drafts, OnlineForms forms, ActingCity city, Titles titles) {
        this.drafts = drafts;
        this.forms = forms;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        procedure = event.getRouteParameters().get("procedure").orElseThrow();
        getContent().removeAll();
        if (drafts.isOffered(procedure)) {
            ask();
        } else {
            getContent()
                    .add(
                            Ways.back(Addresses.HOME, getTranslation("mandate.home")),
                            new PageTitle(getTranslation("represent.not-offered"))
                                    .lead(getTranslation("represent.not-offered.text")),
                            new PhoneHelp(city.office(procedure), getTranslation("filing.phone")));
        }
    }

    private void ask() {
        var form = RepresentForm.form(forms.titleOf(procedure));
        var context =
                FormContext.of(
                        form,
                        NOBODY,
                        Answers.NONE,
                        city.today(),
                        AnswerSink.NOWHERE,
                        () -> UUID.randomUUID().toString());
        var page = new FormPage(context, form.steps().getFirst(), news::removeAll).keepingNothing();
        getContent()
                .add(
                        Ways.back(Addresses.apply(procedure), getTranslation("represent.back")),
                        parents(),
                        page,
                        rules(),
                        news,
                        new Actions(
                                Once.primary(
                                        getTranslation("represent.begin"), () -> begin(page))));
    }

    /** What is for her child she claims herself; only in a few cases is the child the applicant. */
    private InfoPanel parents() {
        return new InfoPanel(
                getTranslation("represent.parents"),
                new Paragraph(getTranslation("represent.parents.text")),
                new Actions(
                        Ways.secondary(
                                Addresses.apply(procedure),
                                getTranslation("represent.parents.own"))));
    }

    private InfoPanel rules() {
        return new InfoPanel(
                getTranslation("represent.rules"),
                new UnorderedList(
                        Stream.of("whose", "seen", "proof", "told", "sign")
                                .map(rule ->
                                        new ListItem(getTranslation("represent.rules." + rule)))
                                .toArray(ListItem[]::new)));
    }

    private void begin(FormPage page) {
        news.removeAll();
        if (page.check()) {
            begin(RepresentForm.read(page.answers()));
        }
    }

    /** Where it may well be her own claim, she says first that it is not. */
    void begin(Represented person) {
        if (person.isYoungChild(city.today())) {
            askWhose(person);
        } else {
            start(person);
        }
    }

    /**
     * A parent may have come here for what she claims herself, and not in the name of her child.
     */
    private void askWhose(Represented child) {
        news.add(
                new ConfirmPanel(
                        getTranslation("represent.child", child.name()),
                        getTranslation("represent.child.then", child.name()),
                        Once.primary(
                                getTranslation("represent.parents.own"),
                                () -> Ways.go(Addresses.apply(procedure))),
                        Once.secondary(
                                getTranslation("represent.child.begin", child.name()),
                                () -> start(child))));
    }

    private void start(Represented person) {
        news.removeAll();
        switch (drafts.begin(procedure, person)) {
            case RepresentResult.Started(var draft) -> Ways.go(Addresses.draft(draft));
            case RepresentResult.NotOffered() -> say("represent.not-offered");
            case RepresentResult.TooMany(var most) -> say("draft.another.many", most);
            case RepresentResult.Refused(var wrong) -> say("represent.wrong." + wrong);
        }
    }

    private void say(String key, Object... values) {
        news.add(new NotificationBanner(Tone.ATTENTION, getTranslation(key, values)).announced());
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("represent.title"));
    }
}
