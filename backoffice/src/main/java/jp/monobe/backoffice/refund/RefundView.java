package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import jp.monobe.backoffice.page.Addressed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.refund.ApproveGiveBack;
import jp.monobe.refund.FailGiveBack;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.GiveBackView;
import jp.monobe.refund.ProposeGiveBack;
import jp.monobe.refund.model.Target;

/** One thing given back (還付・充当の内容): where it goes, who did what, and what can be done. */
@Route(value = "refunds/:id", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class RefundView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final GiveBackDesk desk;
    private final RefundServices services;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    RefundView(
            GiveBackDesk desk,
            ProposeGiveBack propose,
            ApproveGiveBack approve,
            FailGiveBack fail,
            CurrentStaff staff,
            Today today) {
        this.desk = desk;
        services = new RefundServices(propose, approve, fail, desk, staff);
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.refunds.back"), RefundsView.class),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show(Addressed.id(event));
    }

    private void show(UUID id) {
        var view = desk.open(id).orElseThrow(NotFoundException::new);
        body.removeAll();
        body.add(
                new PageTitle(getPageTitle()).over(RefundWords.payer(view.from())),
                summary(view),
                new RefundActs(view, services, result -> done(id, result)),
                history(view));
    }

    private Component summary(GiveBackView view) {
        var it = view.it();
        var list = new SummaryList();
        list.add(getTranslation("office.bill.state"), RefundWords.tag(this, it.state()));
        list.add(getTranslation("office.refund.kind"), RefundWords.kind(this, it));
        list.add(getTranslation("office.bill.amount"), new YenText(it.amount()));
        list.add(getTranslation("office.refund.from"), view.from().bill().title());
        target(list, view);
        list.add(getTranslation("office.refund.reason"), it.reason());
        if (it.endedOn() != null) {
            list.add(getTranslation("office.refund.ended"), new DateText(it.endedOn()));
        }
        if (it.failure() != null) {
            list.add(
                    getTranslation("office.refund.failure"),
                    getTranslation("office.refund.failure." + it.failure()));
        }
        if (it.letterNumber() != null) {
            list.add(
                    getTranslation("office.refund.letter"),
                    FileDownload.pdf(
                            it.letterNumber(),
                            "letter-" + it.number() + ".pdf",
                            () -> desk.letter(it.id()).orElseThrow()));
        }
        return list;
    }

    private void target(SummaryList list, GiveBackView view) {
        switch (view.it().target()) {
            case Target.Against _ ->
                    list.add(
                            getTranslation("office.refund.to-bill"),
                            view.against() == null ? "" : view.against().bill().title());
            case Target.Card(_, var paidOn) ->
                    list.add(
                            getTranslation("office.refund.card"),
                            getTranslation("office.refund.card.paid", DateText.of(paidOn)));
            case Target.Account(var payee, var note) -> {
                var words = new Span(RefundWords.account(this, payee, payee.masked()));
                var whole = new Div(words);
                whole.add(
                        ActionButton.plain(
                                getTranslation("office.refund.account.show"),
                                () -> reveal(view.it().id(), whole)));
                list.add(getTranslation("office.refund.account"), whole);
                if (!note.isEmpty()) {
                    list.add(getTranslation("office.refund.note"), note);
                }
            }
        }
    }

    /** Whole, for who acts on it; it is on the trail. */
    private void reveal(UUID id, Div into) {
        var text =
                desk.account(id)
                        .map(payee -> RefundWords.account(this, payee, payee.number()))
                        .orElseGet(() -> getTranslation("office.refund.account.not-yours"));
        var words = new Span(text);
        words.getElement().setAttribute("role", "status");
        into.removeAll();
        into.add(words);
    }

    private Component history(GiveBackView view) {
        var list = new OrderedList();
        list.setClassName("history");
        list.getElement().setAttribute("role", "list");
        view.history()
                .forEach(done -> {
                    var at = new Span(today.text(done.at()));
                    at.setClassName("history__at");
                    var what =
                            new Span(
                                    getTranslation(
                                            "office.refund.move." + done.move(),
                                            done.staffId() == null
                                                    ? getTranslation("office.refund.by-itself")
                                                    : view.names().getOrDefault(done.staffId(), ""),
                                            done.note()));
                    what.setClassName("history__what");
                    list.add(new ListItem(at, what));
                });
        var section = new Section(new H2(getTranslation("office.refund.history")), list);
        section.setClassName("case-block stack");
        return section;
    }

    private void done(UUID id, GiveBackResult result) {
        news.removeAll();
        news.add(RefundWords.banner(this, result));
        if (result instanceof GiveBackResult.Done || result instanceof GiveBackResult.Stale) {
            show(id);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.refund.title");
    }
}
