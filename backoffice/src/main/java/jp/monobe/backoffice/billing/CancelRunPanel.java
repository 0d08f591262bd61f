package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.billing.CancelRun;
import jp.monobe.billing.CancelRun.Done;
import jp.monobe.billing.CancelRun.Result;
import jp.monobe.billing.CancelRun.Standing;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.staff.StaffNames;

/** Takes a run back that was a mistake (一括の取消し): first how many, then why, then it is done. */
final class CancelRunPanel extends Composite<Section> {

    private final UUID run;
    private final CancelRun cancel;
    private final StaffNames names;
    private final Today today;
    private final Runnable after;
    private final Div news = new Div();
    private final Div body = new Div();
    private final Input reason = Typed.text("chars-full");

    /**
     * @param after it was done
     */
    CancelRunPanel(UUID run, CancelRun cancel, StaffNames names, Today today, Runnable after) {
        this.run = run;
        this.cancel = cancel;
        this.names = names;
        this.today = today;
        this.after = after;
        reason.getElement().setAttribute("maxlength", "200");
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.run-cancel")), news, body);
        var done = cancel.done(run);
        if (!done.isEmpty()) {
            getContent().add(table(done));
        }
        offer();
    }

    private void offer() {
        body.removeAll();
        body.add(
                new Paragraph(getTranslation("office.run-cancel.lead")),
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.run-cancel.look"), this::look)));
    }

    private void look() {
        news.removeAll();
        var standing = cancel.preview(run);
        body.removeAll();
        body.add(summary(standing));
        if (standing.free() == 0) {
            body.add(new Paragraph(getTranslation("office.run-cancel.nothing")));
            return;
        }
        body.add(
                new Paragraph(getTranslation("office.run-cancel.then")),
                new Asked(
                        "run-cancel-reason",
                        getTranslation("office.bill.reason"),
                        getTranslation("office.run-cancel.reason.hint"),
                        reason),
                new Actions(
                        ActionButton.danger(
                                getTranslation(
                                        "office.run-cancel.do",
                                        standing.free(),
                                        YenText.of(standing.amount())),
                                () -> told(cancel.cancel(run, standing, reason.getValue()))),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::offer)));
    }

    private SummaryList summary(Standing it) {
        var list = new SummaryList();
        list.add(
                getTranslation("office.run-cancel.free"),
                getTranslation("office.run-cancel.sum", it.free(), YenText.of(it.amount())));
        if (it.drawn() > 0) {
            list.add(
                    getTranslation("office.run-cancel.drawn"),
                    getTranslation("office.run-cancel.drawn.of", it.drawn()));
        }
        list.add(
                getTranslation("office.run-cancel.paid"),
                getTranslation("office.runs.count", it.paid()));
        list.add(
                getTranslation("office.run-cancel.gone"),
                getTranslation("office.runs.count", it.gone()));
        return list;
    }

    private void told(Result result) {
        switch (result) {
            case Result.Cancelled _ -> after.run();
            case Result.Differs _ -> {
                look();
                refused("Differs");
            }
            case Result.Nothing _ -> {
                look();
                refused("Nothing");
            }
            case Result.NoReason _ -> refused("NoReason");
        }
    }

    private void refused(String why) {
        var key = "office.run-cancel.result." + why;
        news.removeAll();
        news.add(
                new NotificationBanner(Tone.BAD, getTranslation(key), getTranslation(key + ".then"))
                        .announced());
    }

    private Component table(List<Done> done) {
        var by = names.nameOf(done.stream().map(Done::staffId).distinct().toList());
        return new CardTable<>(
                        getTranslation("office.run-cancel.done"), Slice.of(done), done.size())
                .uncounted()
                .text(getTranslation("office.run-cancel.at"), it -> today.text(it.at()))
                .numeric(
                        getTranslation("office.runs.bills"),
                        it -> getTranslation("office.runs.count", it.bills()))
                .numeric(getTranslation("office.bill.amount"), it -> YenText.of(it.amount()))
                .text(
                        getTranslation("office.run-cancel.by"),
                        it -> by.getOrDefault(it.staffId(), ""))
                .text(getTranslation("office.bill.reason"), Done::reason)
                .show(0);
    }
}
