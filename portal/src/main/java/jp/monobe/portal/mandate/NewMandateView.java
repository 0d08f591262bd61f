package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.frontend.form.FormPage;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FigurePanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.mandate.OfferResult;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.MomentText;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.OnlineForms;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;

/** Says what an agent may do, and gets the code to pass on (代わりに申請する人を決める). */
@Route(value = Addresses.NEW_MANDATE, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class NewMandateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final KnownPeople NOBODY =
            new KnownPeople(
                    false,
                    new KnownPerson("self", "", null, false, LocalDate.EPOCH, "SELF", null),
                    List.of());

    private final GrantedMandates mandates;
    private final OnlineForms procedures;
    private final ActingCity city;
    private final Titles titles;
    private final Div news = new Div();

    NewMandateView(
            GrantedMandates mandates, OnlineForms procedures, ActingCity city, Titles titles) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var terms =
                new TermsForm(
                        city.today(), mandates.latest(), procedures.byGroup(procedures.all()));
        var form = terms.form();
        var page =
                new FormPage(
                                FormContext.of(
                                        form,
                                        NOBODY,
                                        Answers.NONE,
                                        city.today(),
                                        AnswerSink.NOWHERE,
                                        () -> UUID.randomUUID().toString()),
                                form.steps().getFirst(),
                                news::removeAll)
                        .keepingNothing();
        show(
                Ways.back(Addresses.MANDATES, getTranslation("mandate.back")),
                page,
                new AgentSees(),
                news,
                new Actions(
                        Once.primary(getTranslation("mandate.offer"), () -> offer(terms, page))));
    }

    private void offer(TermsForm form, FormPage page) {
        news.removeAll();
        if (page.check()) {
            offer(form.read(page.answers()));
        }
    }

    private void offer(MandateTerms terms) {
        switch (mandates.offer(terms)) {
            case OfferResult.Offered(var id, var code, var until) ->
                    show(
                            new PageTitle(getTranslation("mandate.offered")),
                            new NotificationBanner(
                                            Tone.GOOD,
                                            getTranslation("mandate.offered.done"),
                                            getTranslation("mandate.offered.once"))
                                    .announced(),
                            new FigurePanel(
                                    getTranslation("mandate.code"),
                                    grouped(code),
                                    new Paragraph(
                                            getTranslation(
                                                    "mandate.code.until", MomentText.of(until)))),
                            new Paragraph(getTranslation("mandate.offered.how")),
                            new Paragraph(getTranslation("mandate.offered.next")),
                            new Actions(
                                    Ways.primary(
                                            Addresses.mandate(id),
                                            getTranslation("mandate.offered.go"))));
            case OfferResult.OutOfTime(var latest) ->
                    say("mandate.out-of-time", DateText.of(latest));
            case OfferResult.TooMany(var most) -> say("mandate.too-many", most);
        }
    }

    /** As it is read aloud. */
    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private void say(String key, Object... values) {
        news.add(new NotificationBanner(Tone.ATTENTION, getTranslation(key, values)).announced());
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("mandate.new.title"));
    }
}
