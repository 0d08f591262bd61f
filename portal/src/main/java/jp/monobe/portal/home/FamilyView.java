package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.frontend.form.FormPage;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.Ids;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.PersonRelation;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.resident.AccountService;
import jp.monobe.resident.FamilyService;
import org.jspecify.annotations.Nullable;

/**
 * The people she typed in earlier forms (入力した家族の控え): seen, changed, added, deleted here, field by
 * field, with the same controls as in a form.
 */
@Route(value = Addresses.FAMILY, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class FamilyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FamilyService family;
    private final AccountService accounts;
    private final ActingCity city;
    private final Ids ids;
    private final Titles titles;

    FamilyView(
            FamilyService family,
            AccountService accounts,
            ActingCity city,
            Ids ids,
            Titles titles) {
        this.family = family;
        this.accounts = accounts;
        this.city = city;
        this.ids = ids;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(Ways.back(Addresses.HOME, getTranslation("family.back")));
        if (family.isKept()) {
            getContent().add(people(), new Paragraph(getTranslation("family.where")), stopping());
        } else {
            getContent().add(stopped());
        }
    }

    private FormPage people() {
        var step = step();
        var form = new FormRevision("family", "now", getTranslation("home.title"), List.of(step));
        var context =
                FormContext.of(
                        form,
                        herself(),
                        new Answers(Map.of(), family.mine()),
                        city.today(),
                        new Sink(family),
                        () -> ids.next().toString());
        return new FormPage(context, step, () -> {});
    }

    private Step step() {
        var everybody =
                new PeopleGroup(
                        FamilyService.GROUP,
                        getTranslation("family.noun"),
                        List.copyOf(EnumSet.allOf(Stage.class)),
                        true,
                        PersonRelation.CODES.stream().filter(code -> !code.equals("SELF")).toList(),
                        0);
        return new Step(
                FamilyService.GROUP,
                getTranslation("family.title"),
                getTranslation("family.lead"),
                new Condition.Always(),
                Optional.of(everybody),
                List.of());
    }

    private KnownPeople herself() {
        var person = accounts.mine().person();
        return new KnownPeople(
                false,
                new KnownPerson(
                        "self", person.name(), null, false, person.birthDate(), "SELF", null),
                List.of());
    }

    private Div stopping() {
        var part = new Div();
        part.add(
                new Actions(
                        ActionButton.plain(
                                getTranslation("family.stop"),
                                () -> {
                                    part.removeAll();
                                    part.add(asked());
                                })));
        return part;
    }

    private ConfirmPanel asked() {
        return new ConfirmPanel(
                getTranslation("family.stop.question"),
                getTranslation("family.stop.consequence"),
                ActionButton.danger(getTranslation("family.stop.yes"), () -> keep(false)),
                ActionButton.secondary(getTranslation("family.stop.no"), this::show));
    }

    private Div stopped() {
        var part =
                new Div(
                        new jp.monobe.frontend.ui.page.PageTitle(getTranslation("family.title")),
                        new NotificationBanner(
                                        Tone.NEUTRAL,
                                        getTranslation("family.stopped"),
                                        getTranslation("family.stopped.text"))
                                .announced(),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("family.again"), () -> keep(true))));
        part.setClassName("stack");
        return part;
    }

    private void keep(boolean wanted) {
        family.keep(wanted);
        show();
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("family.title"));
    }

    /** Puts each field of a person into her account when it is left. */
    private record Sink(FamilyService family) implements AnswerSink {

        @Override
        public void save(AnswerKey key, @Nullable Answer answer) {
            throw new IllegalStateException("Nothing is asked about people kept");
        }

        @Override
        public void save(TypedPerson person) {
            family.save(person);
        }

        @Override
        public void remove(String personKey) {
            family.remove(personKey);
        }
    }
}
