package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.monobe.backoffice.page.Today;
import jp.monobe.counter.CounterEntry;
import jp.monobe.counter.EnterFiling;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** Whose paper this is, how and when it came (代行入力の見出し); both can be mended. */
final class EntryHead extends Composite<Div> {

    private final CounterEntry entry;
    private final EnterFiling filing;
    private final Today today;
    private final Div mending = new Div();

    EntryHead(CounterEntry entry, EnterFiling filing, Today today) {
        this.entry = entry;
        this.filing = filing;
        this.today = today;
        var facts = new DescriptionList();
        facts.setClassName("case-facts");
        fact(facts, "office.counter.for", new Span(entry.shown().applicant().name()));
        fact(facts, "office.counter.channel", word());
        fact(facts, "office.counter.received", new DateText(entry.receivedOn()));
        var bearer = entry.bearer();
        if (bearer != null) {
            var who = getTranslation("office.counter.bearer." + bearer);
            fact(facts, "office.counter.bearer", new Span(who));
        }
        getContent().setClassName("case-head stack");
        getContent().add(facts);
        if (!entry.filed()) {
            mending.add(mend());
            getContent().add(mending);
        }
        if (entry.personId() != null && !entry.shown().prefilled()) {
            getContent()
                    .add(
                            new NotificationBanner(
                                    Tone.ATTENTION,
                                    getTranslation("office.counter.withheld"),
                                    getTranslation("office.counter.withheld.then")));
        }
    }

    private Span word() {
        return new Span(getTranslation("office.channel." + entry.channel()));
    }

    private ActionButton mend() {
        return ActionButton.plain(getTranslation("office.counter.redate"), this::ask);
    }

    private void ask() {
        var fields = new PaperFields(entry.channel(), entry.receivedOn(), today.date());
        mending.removeAll();
        mending.add(
                fields,
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.counter.redate.do"), () -> redate(fields)),
                        ActionButton.plain(
                                getTranslation("office.act.cancel"),
                                () -> {
                                    mending.removeAll();
                                    mending.add(mend());
                                })));
    }

    private void redate(PaperFields fields) {
        fields.day()
                .ifPresent(day -> {
                    filing.redate(entry.id(), fields.channel(), day);
                    UI.getCurrent().refreshCurrentRoute(true);
                });
    }

    private void fact(DescriptionList facts, String name, Component value) {
        var pair =
                new Div(
                        new DescriptionList.Term(getTranslation(name)),
                        new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }
}
