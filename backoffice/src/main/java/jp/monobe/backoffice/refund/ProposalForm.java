package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.billing.BillRow;
import jp.monobe.frontend.form.field.AccountEntry;
import jp.monobe.frontend.form.field.Choices;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.refund.CardChoice;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackDesk.Proposable;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;

/** What a clerk proposes (還付・充当の起案): how much, where to, and why. Knows no service. */
final class ProposalForm extends Composite<Section> {

    /** What was asked for. */
    record Proposal(Yen amount, Target target, String reason) {}

    /** Told of what is whole. */
    interface Proposed {
        void proposed(Proposal proposal);
    }

    private final Input amount = Typed.digits("chars-12");
    private final Input reason = Typed.text("chars-full");
    private final Input note = Typed.text("chars-full");
    private final Asked amountAsked;
    private final Asked reasonAsked;
    private final Asked noteAsked;
    private final AccountEntry account;
    private final CardField card;
    private final Choices way;
    private final Choices against;
    private final Asked againstAsked;
    private final Div toAccount = new Div();
    private final Proposed proposed;

    /**
     * @param cards payments of it that came by card
     */
    ProposalForm(Proposable of, List<CardChoice> cards, Proposed proposed) {
        this.proposed = proposed;
        var ways = ways(of, cards);
        way = new Choices("refund-way", ways, _ -> turn()).inline();
        card = new CardField(cards);
        against = new Choices("refund-against", bills(of.towards()), _ -> atMost(of));
        againstAsked = asked("against", against);
        account = accountField();
        amountAsked = asked("amount", amount);
        reasonAsked = asked("reason", reason);
        noteAsked = asked("note", note);
        for (var input : List.of(reason, note)) {
            input.getElement().setAttribute("maxlength", "200");
        }
        amount.setValue(String.valueOf(of.free().amount()));
        toAccount.setClassName("stack");
        toAccount.add(account, noteAsked);
        getContent().setClassName("case-block stack");
        var wayAsked = asked("way", way);
        wayAsked.setVisible(ways.size() > 1);
        way.set("REFUND");
        getContent()
                .add(
                        wayAsked,
                        whyNoCard(cards),
                        card,
                        againstAsked,
                        toAccount,
                        amountAsked,
                        reasonAsked,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.refund.propose"), this::propose)));
        turn();
    }

    /**
     * As it was proposed before.
     *
     * @param payee the account, whole; empty for who may not see it, and types it
     */
    ProposalForm with(GiveBack before, Optional<Payee> payee) {
        amount.setValue(String.valueOf(before.amount().amount()));
        reason.setValue(before.reason());
        switch (before.target()) {
            case Target.Account(_, var why) -> {
                note.setValue(why);
                payee.ifPresent(it ->
                        account.show(
                                new Answer.Account(
                                        it.bank(),
                                        it.branch(),
                                        it.kind(),
                                        it.number(),
                                        it.holder())));
            }
            case Target.Card(var receipt, _) -> {
                way.set("CARD");
                card.set(receipt);
            }
            case Target.Against(var bill) -> {
                way.set("OFFSET");
                against.set(bill.toString());
            }
        }
        turn();
        return this;
    }

    private Asked asked(String name, Component control) {
        var key = "office.refund." + name;
        return new Asked(
                "refund-" + name, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    /** The account is the rule; the others are there where they can be chosen. */
    private List<Field.Option> ways(Proposable of, List<CardChoice> cards) {
        var ways = new ArrayList<>(List.of(option("REFUND")));
        if (!CardField.possible(cards).isEmpty()) {
            ways.add(option("CARD"));
        }
        if (!of.towards().isEmpty()) {
            ways.add(option("OFFSET"));
        }
        return ways;
    }

    /** Said where she did pay by card. */
    private Component whyNoCard(List<CardChoice> cards) {
        var why =
                cards.stream()
                        .flatMap(it ->
                                it.not().stream()
                                        .map(not ->
                                                getTranslation(
                                                        "office.refund.card.not." + not,
                                                        YenText.of(it.left()))))
                        .findFirst();
        var said =
                new InfoPanel(
                        getTranslation("office.refund.card.not"), new Paragraph(why.orElse("")));
        said.setVisible(why.isPresent() && CardField.possible(cards).isEmpty());
        return said;
    }

    private Field.Option option(String code) {
        return new Field.Option(code, getTranslation("office.refund.way." + code), null);
    }

    private List<Field.Option> bills(List<BillRow> towards) {
        var options = new ArrayList<Field.Option>();
        towards.forEach(row ->
                options.add(
                        new Field.Option(
                                row.bill().id().toString(),
                                row.bill().title(),
                                getTranslation(
                                        "office.refund.against.of",
                                        YenText.of(row.balance().owed()),
                                        DateText.of(row.bill().dueOn())))));
        return options;
    }

    private AccountEntry accountField() {
        return new AccountEntry(
                "refund-account",
                getTranslation("office.refund.account"),
                getTranslation("office.refund.account.hint"),
                getTranslation("office.refund.account.wrong"));
    }

    /** No more goes towards a bill than is owed of it. */
    private void atMost(Proposable of) {
        var typed = amount.getValue().strip().replace(",", "");
        of.towards().stream()
                .filter(row -> against.value().equals(Optional.of(row.bill().id().toString())))
                .map(row -> row.balance().owed())
                .filter(owed ->
                        typed.matches("[0-9]{1,9}") && Long.parseLong(typed) > owed.amount())
                .forEach(owed -> amount.setValue(String.valueOf(owed.amount())));
    }

    private boolean is(String code) {
        return way.value().filter(code::equals).isPresent();
    }

    private void turn() {
        againstAsked.setVisible(is("OFFSET"));
        card.setVisible(is("CARD"));
        toAccount.setVisible(!is("OFFSET") && !is("CARD"));
    }

    private void propose() {
        List.of(amountAsked, reasonAsked, noteAsked, againstAsked)
                .forEach(each -> each.complain(""));
        account.clear();
        card.complain("");
        var typed = amount.getValue().strip().replace(",", "");
        if (!typed.matches("[0-9]{1,9}")) {
            amountAsked.complain(getTranslation("office.refund.amount.wrong"));
            return;
        }
        target().ifPresent(target ->
                proposed.proposed(
                        new Proposal(Yen.of(Long.parseLong(typed)), target, reason.getValue())));
    }

    /** Empty when it is not whole; then it is said beside the field. */
    private Optional<Target> target() {
        if (is("CARD")) {
            return card.target();
        }
        if (is("OFFSET")) {
            if (against.value().isEmpty()) {
                againstAsked.complain(getTranslation("office.refund.against.missing"));
            }
            return against.value().map(id -> new Target.Against(UUID.fromString(id)));
        }
        return payee().map(payee -> new Target.Account(payee, note.getValue().strip()));
    }

    private Optional<Payee> payee() {
        return account.read()
                .map(it -> new Payee(it.bank(), it.branch(), it.kind(), it.number(), it.holder()));
    }
}
