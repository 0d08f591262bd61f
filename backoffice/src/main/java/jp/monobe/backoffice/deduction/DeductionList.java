package jp.monobe.backoffice.deduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.DeductionDesk;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.model.DeductionState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.staff.Permission;

/** What is taken from payments (徴収の一覧), each with what can be done next. */
final class DeductionList extends Composite<Section> {

    private static final int ROWS = 20;

    private final DeductionDesk desk;
    private final CurrentStaff staff;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    DeductionList(DeductionDesk desk, CurrentStaff staff, Today today) {
        this.desk = desk;
        this.staff = staff;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.deductions.list")), news, body);
        show();
    }

    void show() {
        body.removeAll();
        var unknown = desk.changesOfNobodyKnown();
        if (!unknown.isEmpty()) {
            body.add(
                    DeductionWords.banner(
                            this,
                            Tone.ATTENTION,
                            "office.deductions.unknown",
                            String.join("、", unknown)));
        }
        body.add(
                desk.page(0, 1).total() == 0
                        ? new EmptyState(
                                getTranslation("office.deductions.none"),
                                getTranslation("office.deductions.none.do"))
                        : table());
    }

    private Component table() {
        return new CardTable<DeductionDesk.Row>(
                        getTranslation("office.deductions.list"),
                        (offset, limit) -> {
                            var page = desk.page(offset, limit);
                            return new Slice<>(page.rows(), page.total());
                        },
                        ROWS)
                .text(
                        getTranslation("office.deductions.recipient"),
                        it -> it.payer().name() + " " + it.payer().addresseeNo())
                .column(
                        getTranslation("office.deductions.day"),
                        it -> new DateText(it.deduction().payOn()))
                .numeric(
                        getTranslation("office.deductions.gross"),
                        it -> YenText.of(it.deduction().payment()))
                .numeric(
                        getTranslation("office.deductions.taken"),
                        it -> YenText.of(it.deduction().total()))
                .numeric(
                        getTranslation("office.deductions.left"),
                        it -> YenText.of(it.deduction().left()))
                .text(getTranslation("office.deductions.ground"), this::grounds)
                .column(getTranslation("office.bill.state"), this::state)
                .column(getTranslation("office.deductions.letter"), this::letter)
                .column(getTranslation("office.bill.slip.act"), this::acts)
                .show(0);
    }

    private String grounds(DeductionDesk.Row it) {
        return it.deduction().lines().stream()
                .map(Deduction.Line::article)
                .distinct()
                .map(article -> getTranslation("office.deductions.article." + article))
                .collect(java.util.stream.Collectors.joining("、"));
    }

    private Component state(DeductionDesk.Row it) {
        var state = it.deduction().state();
        var tone =
                switch (state) {
                    case DeductionState.Proposed _, DeductionState.Decided _ -> Tone.ATTENTION;
                    case DeductionState.Notified _ -> Tone.PROGRESS;
                    case DeductionState.Booked _ -> Tone.GOOD;
                    case DeductionState.Withdrawn _ -> Tone.NEUTRAL;
                };
        var tags =
                new Div(
                        new StatusTag(
                                tone, getTranslation("office.deductions.state." + state.code())));
        if (!it.changes().isEmpty()) {
            tags.add(
                    new StatusTag(
                            Tone.BAD,
                            getTranslation(
                                    "office.deductions.changing", String.join("、", it.changes()))));
        }
        return tags;
    }

    private Component letter(DeductionDesk.Row it) {
        var number = it.deduction().letterNumber();
        return number == null
                ? new Span()
                : FileDownload.pdf(
                        number,
                        "deduction-" + it.deduction().payOn() + ".pdf",
                        () -> desk.letter(it.deduction().id()).orElseThrow());
    }

    /** Each button leads to a refusal that says why, when a day or a person forbids it. */
    private Component acts(DeductionDesk.Row row) {
        var it = row.deduction();
        boolean handles = staff.may(Permission.BILLING_ASSESS);
        var acts = new Div();
        switch (it.state()) {
            case DeductionState.Proposed _ -> {
                if (staff.may(Permission.DEDUCTION_DECIDE)) {
                    acts.add(asked("decide", row, () -> desk.decide(it.id(), it.version())));
                }
            }
            case DeductionState.Decided _ -> {
                if (handles) {
                    acts.add(act("notified", () -> desk.notified(it.id(), it.version())));
                }
            }
            case DeductionState.Notified _ -> {
                if (handles && !today.date().isBefore(it.payOn())) {
                    acts.add(asked("book", row, () -> desk.book(it.id(), it.version())));
                }
            }
            case DeductionState.Booked _, DeductionState.Withdrawn _ -> {
                return acts;
            }
        }
        if (handles) {
            acts.add(asked("withdraw", row, () -> desk.withdraw(it.id(), it.version())));
        }
        return acts;
    }

    /** Of money nobody decides who has not read whose it is and what it pays. */
    private ActionButton asked(String name, DeductionDesk.Row row, Supplier<DeductionResult> act) {
        return ActionButton.plain(
                getTranslation("office.deductions.open." + name),
                () -> {
                    news.removeAll();
                    news.add(
                            new DeductionAsk(
                                    row,
                                    desk.lines(row.deduction().id()),
                                    name,
                                    () -> done(act),
                                    news::removeAll));
                });
    }

    private ActionButton act(String name, Supplier<DeductionResult> act) {
        return ActionButton.plain(getTranslation("office.deductions.act." + name), () -> done(act));
    }

    private void done(Supplier<DeductionResult> act) {
        var result = act.get();
        news.removeAll();
        news.add(DeductionWords.result(this, result));
        show();
    }
}
