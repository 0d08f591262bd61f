package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.BillingDesk;
import jp.monobe.frontend.form.field.FileChooser;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.payment.BookDispute;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CollectFromAgent;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.payment.TakeResult;
import jp.monobe.payment.TakenFile;
import org.jspecify.annotations.Nullable;

/** Agents' files come in here (収納データの取込), and what fits no bill is answered (消込). */
@Route(value = "receipts", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class ReceiptsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    /** 200,000 payments of 122 bytes. */
    private static final int LARGEST = 25 * 1024 * 1024;

    /** As it came, until it is taken. */
    private record Chosen(String name, byte[] bytes) {}

    private final TakeAgentFile take;
    private final CollectFromAgent agent;
    private final CardMessages messages;
    private final BookDispute disputes;
    private final ReconcileDesk desk;
    private final BillingDesk bills;
    private final Today today;
    private final Div news = new Div();
    private final Div files = new Div();
    private @Nullable QuestionList questions;
    private volatile @Nullable Chosen chosen;

    ReceiptsView(
            TakeAgentFile take,
            CollectFromAgent agent,
            CardMessages messages,
            BookDispute disputes,
            ReconcileDesk desk,
            BillingDesk bills,
            Today today) {
        this.take = take;
        this.agent = agent;
        this.messages = messages;
        this.disputes = disputes;
        this.desk = desk;
        this.bills = bills;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        files.setClassName("stack");
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        var label = new Paragraph(getTranslation("office.receipts.file"));
        label.setClassName("field__label");
        var hint = new Paragraph(getTranslation("office.receipts.file.hint"));
        hint.setClassName("hint");
        getContent().removeAll();
        var given = new AnswerList(desk, today, this::showQuestions);
        var open = new QuestionList(desk, bills, given::answered);
        questions = open;
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.receipts.lead")),
                        label,
                        hint,
                        new FileChooser(
                                "agent-file",
                                getTranslation("office.receipts.file"),
                                "",
                                this::receive,
                                this::take),
                        news,
                        open,
                        given,
                        new CardMessageList(messages, disputes, today),
                        files);
        show();
    }

    private void showQuestions() {
        if (questions != null) {
            questions.show();
        }
    }

    private void receive(UploadEvent event) throws IOException {
        receive(event.getFileName(), event.getInputStream());
    }

    /** One byte more than is allowed tells that it is too large; the rest is not read. */
    void receive(String name, InputStream file) throws IOException {
        chosen = new Chosen(name, file.readNBytes(LARGEST + 1));
    }

    /** All of it or nothing. */
    void take() {
        var file = chosen;
        chosen = null;
        if (file == null) {
            return;
        }
        if (file.bytes().length > LARGEST) {
            say(Tone.BAD, "refused", getTranslation("office.receipts.fault.TOO_MANY"));
            return;
        }
        switch (take.take(file.name(), file.bytes())) {
            case TakeResult.Taken(var taken) ->
                    say(
                            Tone.GOOD,
                            "taken",
                            getTranslation(
                                    "office.receipts.taken.then",
                                    taken.lines(),
                                    YenText.of(taken.total())));
            case TakeResult.Before(var before) ->
                    say(
                            Tone.ATTENTION,
                            "before",
                            getTranslation(
                                    "office.receipts.before.then", today.text(before.takenAt())));
            case TakeResult.SameNumber(var other) ->
                    say(
                            Tone.BAD,
                            "same-number",
                            getTranslation("office.receipts.same-number.then", other.name()));
            case TakeResult.Refused(var line, var fault) ->
                    say(
                            Tone.BAD,
                            "refused",
                            getTranslation(
                                    "office.receipts.refused.line",
                                    line,
                                    getTranslation("office.receipts.fault." + fault)));
        }
        show();
    }

    private void say(Tone tone, String what, String then) {
        news.removeAll();
        news.add(
                new NotificationBanner(tone, getTranslation("office.receipts." + what), then)
                        .announced());
    }

    private void show() {
        var newest = desk.files(0);
        var section = new Section(new H2(getTranslation("office.receipts.files")));
        section.setClassName("case-block stack");
        section.add(
                newest.isEmpty()
                        ? new EmptyState(
                                getTranslation("office.receipts.none"),
                                getTranslation("office.receipts.none.do"))
                        : table(newest));
        files.removeAll();
        files.add(section, new FeedPanel(agent.feed(), agent.faults(), today));
    }

    private CardTable<TakenFile> table(List<TakenFile> newest) {
        return new CardTable<>(
                        getTranslation("office.receipts.files.caption"),
                        Slice.of(newest),
                        newest.size())
                .uncounted()
                .text(getTranslation("office.receipts.name"), TakenFile::name)
                .text(
                        getTranslation("office.receipts.stage"),
                        file -> getTranslation("office.receipts.stage." + file.stage()))
                .column(getTranslation("office.receipts.made"), file -> new DateText(file.madeOn()))
                .numeric(
                        getTranslation("office.receipts.lines"),
                        file -> "%,d".formatted(file.lines()))
                .numeric(getTranslation("office.bill.amount"), file -> YenText.of(file.total()))
                .column(getTranslation("office.bill.state"), this::state)
                .text(getTranslation("office.receipts.at"), file -> today.text(file.takenAt()))
                .show(0);
    }

    private StatusTag state(TakenFile file) {
        if (file.isBooked()) {
            return new StatusTag(Tone.GOOD, getTranslation("office.receipts.booked"));
        }
        return file.isSetAside()
                ? new StatusTag(Tone.BAD, getTranslation("office.receipts.aside", file.bookedTo()))
                : new StatusTag(
                        Tone.PROGRESS, getTranslation("office.receipts.booking", file.bookedTo()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.receipts.title");
    }
}
