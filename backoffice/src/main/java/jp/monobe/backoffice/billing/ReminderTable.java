package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.monobe.arrears.Reminder;
import jp.monobe.arrears.ReminderDesk;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;

/** The reminders that went out for a bill (督促状), the oldest first. */
final class ReminderTable extends Composite<Div> {

    ReminderTable(List<Reminder> sent, ReminderDesk desk) {
        getContent()
                .add(
                        new CardTable<>(
                                        getTranslation("office.bill.reminders.caption"),
                                        Slice.of(sent),
                                        sent.size())
                                .uncounted()
                                .column(
                                        getTranslation("office.bill.slip"),
                                        it ->
                                                FileDownload.pdf(
                                                        it.letterNumber(),
                                                        "reminder.pdf",
                                                        () -> desk.letter(it.id()).orElseThrow()))
                                .text(
                                        getTranslation("office.bill.number"),
                                        it -> it.slipNumber().grouped())
                                .column(
                                        getTranslation("office.bill.reminded-on"),
                                        it -> new DateText(it.issuedOn()))
                                .column(
                                        getTranslation("office.bill.pay-by"),
                                        it -> new DateText(it.payBy()))
                                .numeric(
                                        getTranslation("office.bill.reminded"),
                                        it -> YenText.of(it.owed()))
                                .show(0));
    }
}
