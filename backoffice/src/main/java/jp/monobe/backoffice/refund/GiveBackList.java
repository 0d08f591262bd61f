package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import jp.monobe.backoffice.page.Chips;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.GiveBackDesk.Listed;
import jp.monobe.refund.GiveBackDesk.Stage;

/** What was proposed, by how far it is (還付・充当の進みぐあい). */
final class GiveBackList extends Composite<Section> {

    private final GiveBackDesk desk;
    private final Today today;
    private final Div body = new Div();
    private Stage stage = Stage.PROPOSED;

    GiveBackList(GiveBackDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.refunds.list")), body);
        show();
    }

    void show() {
        show(0);
    }

    private void show(int number) {
        var counts = desk.counts();
        var page = desk.list(stage, number);
        body.removeAll();
        body.add(choices(counts));
        if (page.rows().isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.refunds.list.none." + stage),
                            getTranslation("office.refunds.list.none.do")));
            return;
        }
        body.add(table(page), new PageTurns(page.number(), page.more(), this::show));
    }

    /** How many stand in each; pressing one shows it. */
    private Component choices(Map<Stage, Long> counts) {
        var chips = new Chips();
        for (var each : Stage.values()) {
            chips.with(
                    getTranslation("office.refunds.stage." + each),
                    counts.getOrDefault(each, 0L),
                    stage == each,
                    () -> {
                        stage = each;
                        show();
                    });
        }
        return chips;
    }

    private Component table(GiveBackDesk.Page<Listed> page) {
        return new CardTable<>(
                        getTranslation("office.refunds.list.caption"),
                        Slice.of(page.rows()),
                        Math.max(1, page.rows().size()))
                .uncounted()
                .column(getTranslation("office.bill.title"), GiveBackList::link)
                .text(getTranslation("office.bill.payer"), it -> RefundWords.payer(it.from()))
                .text(getTranslation("office.refund.kind"), it -> RefundWords.kind(this, it.it()))
                .numeric(getTranslation("office.bill.amount"), it -> YenText.of(it.it().amount()))
                .column(
                        getTranslation("office.bill.state"),
                        it -> RefundWords.tag(this, it.it().state()))
                .text(
                        getTranslation("office.refunds.proposed"),
                        it -> today.text(it.it().proposedAt()))
                .show(0);
    }

    private static RouterLink link(Listed it) {
        var link =
                new RouterLink(
                        it.from().bill().title(),
                        RefundView.class,
                        new RouteParameters("id", it.it().id().toString()));
        link.addClassName("row-link");
        return link;
    }
}
