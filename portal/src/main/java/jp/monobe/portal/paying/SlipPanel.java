package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.BillCopy.Debit;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.paying.SlipData;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/**
 * One slip that is to be paid (納付書): how much, until when, where it stands, and the ways to pay.
 */
final class SlipPanel extends Composite<Div> {

    /** Which of a bill's slips it is. */
    enum Place {
        /** The only one. */
        ALONE,
        /** The part that is due first. */
        FIRST,
        /** Its ways are folded away: five parts with all their ways are nobody's page. */
        LATER
    }

    /**
     * @param place whether the bill is to be paid in parts, so that this one is named
     * @param ways to pay it; shown only while it can be paid
     */
    SlipPanel(SlipData slip, Place place, LocalDate today, List<Component> ways) {
        boolean parts = place != Place.ALONE;
        getContent().setClassName("stack");
        if (parts) {
            getContent().add(new H2(getTranslation("bill.part", slip.part())));
        }
        getContent().add(facts(slip, parts));
        switch (slip.word()) {
            case UNPAID -> {
                slip.debit().ifPresent(it -> getContent().add(drawn(it, slip.isPayable(today))));
                if (slip.isPayable(today)) {
                    late(slip, today);
                    if (!parts) {
                        getContent().add(new H2(getTranslation("bill.how")));
                    }
                    getContent().add(place == Place.LATER ? List.of(folded(slip, ways)) : ways);
                } else {
                    getContent().add(banner(Tone.ATTENTION, "bill.too-late"));
                }
            }
            case PAYING -> getContent().add(underway(slip, "bill.paying", "bill.paying.go"));
            case CONFIRMING ->
                    getContent().add(underway(slip, "bill.confirming", "bill.confirming.go"));
            case PAID, CANCELLED -> {}
        }
    }

    private Component folded(SlipData slip, List<Component> ways) {
        var all = new Div();
        all.setClassName("stack");
        all.add(ways);
        return new NativeDetails(getTranslation("bill.part.how", slip.part()), all);
    }

    /** Of a bill's only slip amount and state stand above. */
    private SummaryList facts(SlipData slip, boolean parts) {
        var list = new SummaryList();
        if (parts) {
            list.add(getTranslation("bill.amount"), YenText.of(slip.amount()));
            list.add(getTranslation("bill.state"), PayWords.tag(slip.word()));
        }
        list.add(getTranslation("bill.due"), DateText.of(slip.dueOn()));
        list.add(getTranslation("bill.until"), DateText.of(slip.payableUntil()));
        list.add(getTranslation("bill.number"), slip.number());
        return list;
    }

    private void late(SlipData slip, LocalDate today) {
        if (today.isAfter(slip.dueOn()) && !slip.isToBeDrawn()) {
            getContent().add(banner(Tone.ATTENTION, "bill.overdue"));
        }
    }

    /** The other ways stay open: who has no funds on that day may still pay. */
    private NotificationBanner drawn(Debit it, boolean isPayable) {
        var key = it.isFailed() ? "bill.debit.failed" : "bill.debit";
        return new NotificationBanner(
                it.isFailed() ? Tone.ATTENTION : Tone.PROGRESS,
                getTranslation(key, DateText.of(it.on())),
                getTranslation(it.isFailed() && !isPayable ? key + ".late" : key + ".text"));
    }

    private NotificationBanner banner(Tone tone, String key) {
        return new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".text"));
    }

    private NotificationBanner underway(SlipData slip, String key, String go) {
        return slip.attempt()
                .map(attempt ->
                        new NotificationBanner(
                                Tone.PROGRESS,
                                getTranslation(key),
                                new Paragraph(getTranslation(key + ".text")),
                                new Actions(
                                        Ways.primary(
                                                Addresses.payment(attempt.paymentId()),
                                                getTranslation(go)))))
                .orElseThrow();
    }
}
