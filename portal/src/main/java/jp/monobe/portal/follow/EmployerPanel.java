package jp.monobe.portal.follow;

import static jp.monobe.kernel.JapanTime.JAPAN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.filing.EmployerLink;
import jp.monobe.filing.EmployerLinks;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.MakeLinkResult;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CopyText;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Once;

/** Asks an employer for 就労証明書 by a link, and shows which came (勤め先にたのむ). */
class EmployerPanel extends Composite<Div> {

    private final UUID filing;
    private final EmployerLinks links;
    private final UnaryOperator<String> address;
    private final Input worker = new Input();
    private final Input note = new Input();
    private final Div news = new Div();
    private final Div list = new Div();

    /**
     * @param address the whole link of a token
     */
    EmployerPanel(
            FilingData filing, boolean open, EmployerLinks links, UnaryOperator<String> address) {
        this.filing = filing.row().id();
        this.links = links;
        this.address = address;
        worker.setValue(filing.filing().shown().applicant().name());
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("employer.title")),
                        new Paragraph(getTranslation("employer.lead")),
                        list,
                        news);
        if (open) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("employer.told")),
                            asked("employer-worker", "employer.worker", worker),
                            asked("employer-note", "employer.note", note),
                            new Actions(
                                    Once.secondary(getTranslation("employer.make"), this::make)));
        }
        show(open);
    }

    private Div asked(String id, String text, Input input) {
        input.setId(id);
        input.setClassName("input");
        var label = new NativeLabel(getTranslation(text));
        label.setFor(id);
        label.setClassName("field__label");
        var hint = new Paragraph(getTranslation(text + ".hint"));
        hint.setId(id + "-hint");
        hint.setClassName("hint");
        input.getElement().setAttribute("aria-describedby", id + "-hint");
        var field = new Div(label, hint, input);
        field.setClassName("field");
        return field;
    }

    private void show(boolean open) {
        var tasks = new TaskList();
        var all = links.of(filing);
        all.forEach(link -> tasks.add(name(link, open), until(link), tag(link)));
        list.removeAll();
        if (!all.isEmpty()) {
            list.add(tasks);
        }
    }

    private Component name(EmployerLink link, boolean open) {
        var name = new Span(getTranslation("employer.of", link.worker(), link.employer()).strip());
        if (!open || link.state() != EmployerLink.State.WAITING) {
            return name;
        }
        var act =
                ActionButton.plain(getTranslation("employer.withdraw"), () -> withdraw(link.id()));
        act.setAriaLabel(getTranslation("employer.withdraw.of", link.worker()));
        return new Div(name, act);
    }

    private String until(EmployerLink link) {
        return getTranslation(
                "employer.until",
                DateText.of(LocalDate.ofInstant(link.madeAt(), JAPAN)),
                DateText.of(LocalDate.ofInstant(link.expiresAt(), JAPAN)));
    }

    private StatusTag tag(EmployerLink link) {
        var tone =
                switch (link.state()) {
                    case WAITING -> Tone.PROGRESS;
                    case ANSWERED -> Tone.GOOD;
                    case EXPIRED, WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, getTranslation("employer." + link.state()));
    }

    private void make() {
        switch (links.make(filing, worker.getValue(), note.getValue())) {
            case MakeLinkResult.Made(var token) -> made(address.apply(token));
            case MakeLinkResult.Unnamed() -> say(Tone.ATTENTION, "employer.unnamed");
            case MakeLinkResult.TooMany(var most) -> say(Tone.ATTENTION, "employer.too-many", most);
            case MakeLinkResult.Ended() -> say(Tone.ATTENTION, "employer.ended");
        }
    }

    /**
     * The link stands in a field of its own, so that a phone without the button's means can take
     * all of it.
     */
    private void made(String link) {
        var until = links.of(filing).getFirst().expiresAt();
        var field = new Input();
        field.setValue(link);
        field.setReadOnly(true);
        field.setId("employer-link");
        field.setClassName("input");
        var label = new NativeLabel(getTranslation("employer.link"));
        label.setFor("employer-link");
        label.setClassName("field__label");
        news.removeAll();
        news.add(
                new NotificationBanner(
                                Tone.GOOD,
                                getTranslation("employer.made"),
                                new Paragraph(
                                        getTranslation(
                                                "employer.made.text",
                                                DateText.of(LocalDate.ofInstant(until, JAPAN)))),
                                label,
                                new CopyText(getTranslation("employer.link"), field, link))
                        .announced());
        note.clear();
        show(true);
    }

    private void withdraw(UUID link) {
        boolean done = links.withdraw(filing, link);
        say(done ? Tone.NEUTRAL : Tone.ATTENTION, done ? "employer.withdrawn" : "employer.late");
        show(true);
    }

    private void say(Tone tone, String text, Object... values) {
        news.removeAll();
        news.add(new NotificationBanner(tone, getTranslation(text, values)).announced());
    }
}
