package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.counter.CounterDesk;
import jp.monobe.counter.EnterFiling;
import jp.monobe.counter.EnterResult;
import jp.monobe.frontend.form.CheckAnswers;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;

/**
 * All that was typed beside the paper once more, then handing in; also with gaps, since a paper
 * that came is filed (行政手続法7条) and mended later.
 */
final class CheckEntryPage extends Composite<Div> {

    private final OpenEntry open;
    private final EnterFiling filing;
    private final CounterDesk desk;
    private final CheckAnswers answers;
    private final Div asking = new Div();

    CheckEntryPage(OpenEntry open, EnterFiling filing, CounterDesk desk) {
        this.open = open;
        this.filing = filing;
        this.desk = desk;
        answers =
                new CheckAnswers(
                                open.context(),
                                step -> new Anchor(EntryAddress.stepToChange(open.id(), step.id())))
                        .leadingTo(
                                problem -> EntryAddress.stepToChange(open.id(), problem.stepId()));
        var page =
                new Div(
                        new PageTitle(getTranslation("office.counter.check"))
                                .over(open.entry().form().title())
                                .lead(getTranslation("office.counter.check.lead")),
                        answers,
                        new H2(getTranslation("office.counter.hand-in.title")),
                        new Paragraph(
                                getTranslation(
                                        "office.counter.hand-in.text",
                                        DateText.of(open.entry().receivedOn()))),
                        asking,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.counter.hand-in"),
                                        () -> handIn(false)),
                                ActionButton.plain(
                                        getTranslation("office.counter.discard"),
                                        this::askDiscard)));
        page.setClassName("stack");
        getContent().setClassName("with-steps");
        getContent().add(new EntrySteps(open, open.view(), EntryAddress.CHECK), page);
    }

    private void handIn(boolean gaps) {
        switch (filing.handIn(open.id(), gaps)) {
            case EnterResult.Entered _, EnterResult.Gone _ ->
                    EntryAddress.go(EntryAddress.of(open.id()));
            case EnterResult.Incomplete _ -> {
                answers.check();
                ask(
                        "office.counter.gaps",
                        ActionButton.primary(
                                getTranslation("office.counter.gaps.do"), () -> handIn(true)));
            }
            case EnterResult.Overtaken() ->
                    ask(
                            "office.counter.overtaken",
                            ActionButton.primary(
                                    getTranslation("office.counter.overtaken.do"),
                                    () -> EntryAddress.go(EntryAddress.check(open.id()))));
            case EnterResult.Nothing() -> {
                asking.removeAll();
                asking.add(
                        new NotificationBanner(
                                        Tone.ATTENTION,
                                        getTranslation("office.counter.nothing"),
                                        getTranslation("office.counter.nothing.then"))
                                .announced());
            }
        }
    }

    private void askDiscard() {
        ask(
                "office.counter.discard.ask",
                ActionButton.danger(
                        getTranslation("office.counter.discard.do"),
                        () -> {
                            desk.discard(open.id());
                            EntryAddress.go("counter");
                        }));
    }

    private void ask(String question, ActionButton act) {
        asking.removeAll();
        asking.add(
                new ConfirmPanel(
                        getTranslation(question),
                        getTranslation(question + ".then"),
                        act,
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), asking::removeAll)));
    }
}
