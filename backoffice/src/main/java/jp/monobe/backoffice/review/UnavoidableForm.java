package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;

/** Asks for an unavoidable reason (やむを得ない理由): from when, until when, and what it was. */
final class UnavoidableForm extends Composite<Div> {

    private static final String FROM = "unavoidable-from";
    private static final String UNTIL = "unavoidable-until";
    private static final String CAUSE = "unavoidable-cause";

    /** What comes of it: recorded, the record taken back, or nothing. */
    record Ways(Consumer<Unavoidable> recognise, Runnable takeBack, Runnable cancel) {}

    private final LocalDate claimDate;
    private final ErrorSummary errors = new ErrorSummary();
    private final Input from = new Input();
    private final Input until = new Input();
    private final TextArea cause = new TextArea();
    private final Asked fromAsked;
    private final Asked untilAsked;
    private final Asked causeAsked;

    UnavoidableForm(Optional<Unavoidable> known, LocalDate claimDate, boolean recorded, Ways ways) {
        this.claimDate = claimDate;
        fromAsked = date(FROM, "office.unavoidable.from", from);
        untilAsked = date(UNTIL, "office.unavoidable.until", until);
        cause.setClassName("input");
        causeAsked = asked(CAUSE, "office.unavoidable.cause", cause);
        known.ifPresent(this::fill);
        getContent().setClassName("act-form stack");
        getContent()
                .add(
                        errors,
                        new FormHeading(getTranslation("office.ask.RECOGNISE")),
                        new Paragraph(getTranslation("office.ask.RECOGNISE.then")),
                        fromAsked,
                        untilAsked,
                        causeAsked,
                        buttons(recorded, ways));
    }

    private void fill(Unavoidable known) {
        from.setValue(known.from().toString());
        until.setValue(known.until().toString());
        cause.setValue(known.cause());
    }

    private Asked date(String id, String key, Input input) {
        input.setType("date");
        input.setClassName("input chars-12");
        input.getElement().setAttribute("max", claimDate.toString());
        return asked(id, key, input);
    }

    private Asked asked(String id, String key, Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    private Actions buttons(boolean recorded, Ways ways) {
        var actions =
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.act.RECOGNISE.do"),
                                () -> submit(ways.recognise())),
                        ActionButton.secondary(getTranslation("office.act.cancel"), ways.cancel()));
        if (recorded) {
            actions.add(
                    ActionButton.plain(
                            getTranslation("office.unavoidable.take-back"), ways.takeBack()));
        }
        return actions;
    }

    private void submit(Consumer<Unavoidable> recognise) {
        var problems = new ArrayList<ErrorSummary.Problem>();
        var first = day(from).filter(date -> !date.isAfter(claimDate));
        complain(fromAsked, FROM, first.isEmpty(), "office.unavoidable.from.wrong", problems);
        var last =
                day(until)
                        .filter(date -> !date.isAfter(claimDate))
                        .filter(date -> first.filter(date::isBefore).isEmpty());
        complain(untilAsked, UNTIL, last.isEmpty(), "office.unavoidable.until.wrong", problems);
        complain(
                causeAsked,
                CAUSE,
                cause.getValue().isBlank(),
                "office.unavoidable.cause.missing",
                problems);
        errors.show(problems);
        if (problems.isEmpty()) {
            recognise.accept(
                    new Unavoidable(
                            first.orElseThrow(), last.orElseThrow(), cause.getValue().strip()));
        }
    }

    private void complain(
            Asked asked, String id, boolean wrong, String key, List<ErrorSummary.Problem> found) {
        asked.complain(wrong ? getTranslation(key) : "");
        if (wrong) {
            found.add(new ErrorSummary.Problem(id, getTranslation(key)));
        }
    }

    private static Optional<LocalDate> day(Input input) {
        try {
            return Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
