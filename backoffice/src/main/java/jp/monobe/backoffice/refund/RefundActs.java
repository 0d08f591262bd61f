package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.refund.GiveBackDesk.Proposable;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.GiveBackView;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.Target;
import jp.monobe.staff.Permission;

/** What can be done with one, by where it stands and who looks at it. */
final class RefundActs extends Composite<Section> {

    private final GiveBackView view;
    private final RefundServices services;
    private final Consumer<GiveBackResult> done;
    private final Input note = Typed.text("chars-full");
    private final Choice why;
    private final Div body = new Div();

    RefundActs(GiveBackView view, RefundServices services, Consumer<GiveBackResult> done) {
        this.view = view;
        this.services = services;
        this.done = done;
        why = new Choice(failures(), Failure.NO_SUCH_ACCOUNT.name());
        note.getElement().setAttribute("maxlength", "200");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.refund.acts")), body);
        offer();
    }

    private LinkedHashMap<String, String> failures() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(Failure.values())
                .filter(Failure::isOfBanks)
                .forEach(it -> words.put(it.name(), getTranslation("office.refund.failure." + it)));
        return words;
    }

    private void offer() {
        body.removeAll();
        boolean handles = services.staff().may(Permission.REFUND_HANDLE);
        boolean approves = services.staff().may(Permission.REFUND_APPROVE);
        switch (view.it().state()) {
            case PROPOSED -> proposed(handles, approves);
            case SENT_BACK -> sentBack(handles);
            case APPROVED -> approved(handles);
            case SENT, PAID -> withTheBank(handles);
            case ASKED -> body.add(new Paragraph(getTranslation("office.refund.asked.then")));
            case FILED, CREDITED, APPLIED, WITHDRAWN, FAILED -> {}
        }
        if (body.getComponentCount() == 0) {
            body.add(new Paragraph(getTranslation("office.refund.acts.none")));
        }
    }

    private void proposed(boolean handles, boolean approves) {
        boolean own = view.it().proposers().contains(services.staff().id());
        var acts = new Actions();
        if (approves && own) {
            body.add(new Paragraph(getTranslation("office.refund.own")));
        }
        if (approves && !own) {
            acts.add(
                    ActionButton.primary(getTranslation("office.refund.approve"), this::ask),
                    ActionButton.secondary(
                            getTranslation("office.refund.send-back"), this::sendBack));
        }
        if (handles) {
            acts.add(ActionButton.danger(getTranslation("office.refund.withdraw"), this::withdraw));
        }
        if (handles || approves && !own) {
            body.add(asked(), acts);
        }
    }

    private void sentBack(boolean handles) {
        if (!handles) {
            return;
        }
        services.desk().proposable(view.it().bill()).ifPresent(this::again);
        body.add(
                asked(),
                new Actions(
                        ActionButton.danger(
                                getTranslation("office.refund.withdraw"), this::withdraw)));
    }

    /** What it speaks for itself is free for it. */
    private void again(Proposable of) {
        var form =
                new ProposalForm(
                        of,
                        services.propose().cards(view.it().bill()),
                        it ->
                                done.accept(
                                        services.propose()
                                                .proposeAgain(
                                                        id(),
                                                        version(),
                                                        it.amount(),
                                                        it.target(),
                                                        it.reason())));
        body.add(form.with(view.it(), services.desk().account(id())));
    }

    private void approved(boolean handles) {
        if (handles) {
            body.add(
                    new Paragraph(
                            getTranslation(
                                    view.it().isToCard()
                                            ? "office.refund.stop.card.then"
                                            : "office.refund.stop.then")),
                    asked(),
                    new Actions(
                            ActionButton.danger(
                                    getTranslation("office.refund.stop"),
                                    () ->
                                            done.accept(
                                                    services.fail()
                                                            .stop(id(), version(), typed())))));
        }
    }

    private void withTheBank(boolean handles) {
        if (handles) {
            body.add(
                    new Paragraph(getTranslation("office.refund.fail.then")),
                    new Asked(
                            "refund-why",
                            getTranslation("office.refund.failure"),
                            getTranslation("office.refund.failure.hint"),
                            why),
                    asked(),
                    new Actions(
                            ActionButton.danger(
                                    getTranslation("office.refund.fail"),
                                    () ->
                                            done.accept(
                                                    services.fail()
                                                            .failed(
                                                                    id(),
                                                                    version(),
                                                                    Failure.valueOf(why.getValue()),
                                                                    typed())))));
        }
    }

    private Asked asked() {
        return new Asked(
                "refund-act-note",
                getTranslation("office.refund.act-note"),
                getTranslation("office.refund.act-note.hint"),
                note);
    }

    private void ask() {
        var it = view.it();
        var key =
                switch (it.target()) {
                    case Target.Account _ -> "office.refund.approve.refund";
                    case Target.Card _ -> "office.refund.approve.card";
                    case Target.Against _ -> "office.refund.approve.offset";
                };
        body.removeAll();
        body.add(
                new ConfirmPanel(
                        getTranslation(
                                key,
                                YenText.of(it.amount()),
                                RefundWords.payer(view.from()),
                                view.against() == null ? "" : view.against().bill().title()),
                        getTranslation(key + ".then"),
                        ActionButton.primary(
                                getTranslation("office.refund.approve.do"),
                                () -> {
                                    offer();
                                    done.accept(services.approve().approve(id(), version()));
                                }),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::offer)));
    }

    private void sendBack() {
        done.accept(services.approve().sendBack(id(), version(), typed()));
    }

    private void withdraw() {
        done.accept(services.propose().withdraw(id(), version(), typed()));
    }

    private String typed() {
        return note.getValue();
    }

    private UUID id() {
        return view.it().id();
    }

    private long version() {
        return view.it().version();
    }
}
