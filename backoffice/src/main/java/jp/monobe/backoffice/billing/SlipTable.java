package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.BillState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;

/** The slips of a bill (納入通知書), the newest first, and which of them still count. */
final class SlipTable extends Composite<Div> {

    private final boolean open;
    private final LocalDate today;

    SlipTable(
            jp.monobe.billing.BillView view,
            BillingDesk desk,
            LocalDate today,
            Consumer<UUID> reissue) {
        this.today = today;
        open = view.row().bill().state() == BillState.OPEN;
        var slips = view.slips();
        getContent().add(table(view.row().bill().id(), slips, desk, reissue));
    }

    private Component table(UUID bill, List<Slip> slips, BillingDesk desk, Consumer<UUID> reissue) {
        return new CardTable<>(
                        getTranslation("office.bill.slips.caption"), Slice.of(slips), slips.size())
                .uncounted()
                .column(
                        getTranslation("office.bill.slip"),
                        slip ->
                                FileDownload.pdf(
                                        slip.letterNumber(),
                                        "slip-" + slip.part() + "-" + slip.reissue() + ".pdf",
                                        () -> desk.document(bill, slip.id()).orElseThrow()))
                .text(getTranslation("office.bill.number"), slip -> slip.number().grouped())
                .text(
                        getTranslation("office.bill.part"),
                        slip -> getTranslation("office.bill.part.of", slip.part()))
                .numeric(getTranslation("office.bill.amount"), slip -> YenText.of(slip.amount()))
                .column(getTranslation("office.bill.due"), slip -> new DateText(slip.dueOn()))
                .column(
                        getTranslation("office.bill.until"),
                        slip -> new DateText(slip.payableUntil()))
                .column(getTranslation("office.bill.slip.state"), this::state)
                .column(
                        getTranslation("office.bill.slip.act"),
                        slip ->
                                open && slip.isAwaited()
                                        ? ActionButton.plain(
                                                getTranslation("office.bill.reissue"),
                                                () -> reissue.accept(slip.id()))
                                        : new Span())
                .show(0);
    }

    private StatusTag state(Slip slip) {
        if (!slip.received().equals(Yen.ZERO)) {
            return tag(Tone.GOOD, "paid");
        }
        if (slip.isVoid() || !open) {
            return tag(Tone.NEUTRAL, "void");
        }
        return slip.payableUntil().isBefore(today)
                ? tag(Tone.ATTENTION, "late")
                : tag(Tone.PROGRESS, "newest");
    }

    private StatusTag tag(Tone tone, String word) {
        return new StatusTag(tone, getTranslation("office.bill.slip." + word));
    }
}
