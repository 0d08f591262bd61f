package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.backoffice.page.Chips;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.backoffice.page.Today;
import jp.monobe.debit.MandateDesk;
import jp.monobe.debit.MandateDesk.Row;
import jp.monobe.debit.MandateResult;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Code;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.Wareki;

/** Mandates (口座振替の届出), by where they stand: those that wait for the bank first. */
final class MandatePanel extends Composite<Section> {

    private final MandateDesk desk;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();
    private Code shown = Code.ASKED;

    MandatePanel(MandateDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.debits.mandates")), news, body);
        show();
    }

    private void show() {
        show(0);
    }

    private void show(int page) {
        var counts = desk.counts();
        var chips = new Chips();
        for (var code : Code.values()) {
            chips.with(
                    getTranslation("office.debits.mandate." + code),
                    counts.getOrDefault(code, 0),
                    code == shown,
                    () -> {
                        news.removeAll();
                        shown = code;
                        show();
                    });
        }
        var rows = desk.page(shown, page);
        boolean more = counts.getOrDefault(shown, 0) > (page + 1) * MandateDesk.ROWS;
        body.removeAll();
        body.add(
                chips,
                rows.isEmpty()
                        ? new EmptyState(
                                getTranslation("office.debits.mandates.none"),
                                getTranslation("office.debits.mandates.none.do"))
                        : table(rows),
                new PageTurns(page, more, this::show),
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.debits.enter"), this::enter)));
    }

    private Component table(List<Row> rows) {
        var names = desk.fees();
        return new CardTable<>(
                        getTranslation("office.debits.mandates.caption"),
                        Slice.of(rows),
                        rows.size())
                .uncounted()
                .text(getTranslation("office.debits.payer"), this::payer)
                .text(
                        getTranslation("office.debits.fee"),
                        it -> names.getOrDefault(it.mandate().feeKind(), it.mandate().feeKind()))
                .text(
                        getTranslation("office.debits.account"),
                        it -> DebitWords.account(this, it.mandate().account()))
                .text(getTranslation("office.debits.way"), this::way)
                .text(getTranslation("office.bill.state"), this::state)
                .column(getTranslation("office.bill.slip.act"), this::acts)
                .show(0);
    }

    private String payer(Row it) {
        var payer = it.payer();
        return payer == null
                ? getTranslation("office.debits.payer.none")
                : payer.name() + " " + payer.addresseeNo();
    }

    private String way(Row it) {
        var way = it.mandate().enteredBy() == null ? "portal" : "paper";
        return getTranslation("office.debits.way." + way, today.text(it.mandate().askedAt()));
    }

    private String state(Row it) {
        return switch (it.mandate().state()) {
            case MandateState.Asked _ -> getTranslation("office.debits.state.asked");
            case MandateState.InForce(var from) ->
                    getTranslation("office.debits.state.from", Wareki.date(from));
            case MandateState.Refused(var why) -> getTranslation("office.debits.why." + why);
            case MandateState.Ended(var why, var on) ->
                    getTranslation(
                            "office.debits.state.ended",
                            Wareki.date(on),
                            getTranslation("office.debits.why." + why));
        };
    }

    private Component acts(Row it) {
        var id = it.mandate().id();
        long version = it.mandate().version();
        return switch (it.mandate().state().code()) {
            case ASKED ->
                    new Div(
                            act("open", () -> open(it)),
                            act("refuse", () -> ask("refuse", () -> desk.refuse(id, version))));
            case IN_FORCE ->
                    act("withdraw", () -> ask("withdraw", () -> desk.withdraw(id, version)));
            case REFUSED, ENDED -> new Div();
        };
    }

    private ActionButton act(String name, Runnable act) {
        return ActionButton.plain(getTranslation("office.debits.mandate.act." + name), act);
    }

    /** The account whole, to be compared with the bank's word. */
    private void open(Row it) {
        var id = it.mandate().id();
        news.removeAll();
        body.removeAll();
        body.add(new H3(payer(it)));
        desk.account(id)
                .ifPresent(account -> body.add(new InfoPanel(DebitWords.account(this, account))));
        body.add(
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.debits.mandate.act.accept"),
                                () -> accept(id, it.mandate().version())),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::show)));
    }

    /** Then it stands among those in force. */
    private void accept(UUID id, long version) {
        var result = desk.accept(id, version);
        if (result instanceof MandateResult.Done) {
            shown = Code.IN_FORCE;
        }
        done("accept", result);
    }

    private void ask(String name, Supplier<MandateResult> act) {
        var key = "office.debits.mandate.ask." + name;
        news.removeAll();
        body.removeAll();
        body.add(
                new ConfirmPanel(
                        getTranslation(key),
                        getTranslation(key + ".then"),
                        ActionButton.danger(
                                getTranslation("office.debits.mandate.act." + name),
                                () -> done(name, act.get())),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::show)));
    }

    private void enter() {
        news.removeAll();
        body.removeAll();
        body.add(
                new PaperForm(
                        desk.fees(),
                        (payer, fee, account) -> {
                            var result = desk.enter(payer, fee, account);
                            if (result instanceof MandateResult.Done) {
                                shown = Code.ASKED;
                                done("enter", result);
                            } else {
                                say("enter", result);
                            }
                        },
                        this::show));
    }

    private void done(String name, MandateResult result) {
        say(name, result);
        show();
    }

    private void say(String name, MandateResult result) {
        boolean good = result instanceof MandateResult.Done;
        var key =
                "office.debits.mandate.result." + (good ? name : result.getClass().getSimpleName());
        news.removeAll();
        news.add(DebitWords.banner(this, good ? Tone.GOOD : Tone.BAD, key));
    }
}
