package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessPreview;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.FeeLineFile;
import jp.monobe.frontend.form.field.FileChooser;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;

/**
 * Assesses a whole list (CSVの一覧から調定する): its sum and what is wrong and where, then all of it or
 * nothing.
 */
@Route(value = "billing/import", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class ImportLinesView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    /** 30,000 lines of some 60 bytes. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final int ROWS = 20;

    private final AssessFee assess;
    private final BillingDesk desk;
    private final Div outcome = new Div();
    private volatile Chosen chosen = Chosen.NOTHING;

    /** A file as it came. */
    private record Chosen(String name, byte[] bytes) {
        private static final Chosen NOTHING = new Chosen("", new byte[0]);
    }

    ImportLinesView(AssessFee assess, BillingDesk desk) {
        this.assess = assess;
        this.desk = desk;
        outcome.setClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = Chosen.NOTHING;
        outcome.removeAll();
        var label = new Paragraph(getTranslation("office.lines.file"));
        label.setClassName("field__label");
        var hint = new Paragraph(getTranslation("office.lines.hint"));
        hint.setClassName("hint");
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(getTranslation("office.lines.back"), NewBillView.class),
                        new PageTitle(getPageTitle()).lead(getTranslation("office.lines.lead")),
                        label,
                        hint,
                        new FileChooser(
                                "lines-file",
                                getTranslation("office.lines.file"),
                                ".csv,text/csv",
                                this::receive,
                                this::preview),
                        outcome);
    }

    private void receive(UploadEvent event) throws IOException {
        receive(event.getFileName(), event.getInputStream());
    }

    /** One byte more than is allowed tells that it is too large; the rest is not read. */
    void receive(String name, InputStream file) throws IOException {
        chosen = new Chosen(name, file.readNBytes(LARGEST + 1));
    }

    void preview() {
        var file = chosen.bytes();
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation("office.lines.chosen", chosen.name())));
        chosen = Chosen.NOTHING;
        if (file.length > LARGEST) {
            say("office.lines.wrong", getTranslation("office.fee.wrong.TOO_MANY"));
            return;
        }
        switch (FeeLineFile.read(file, desk::fees)) {
            case FeeLineFile.Result.Read(var lines) when lines.isEmpty() ->
                    say("office.lines.wrong", getTranslation("office.fee.wrong.NOTHING"));
            case FeeLineFile.Result.Read(var lines) -> show(lines, assess.preview(lines));
            case FeeLineFile.Result.Wrong(var row) ->
                    say("office.lines.wrong", getTranslation("office.lines.unreadable", row));
            case FeeLineFile.Result.TooMany() ->
                    say("office.lines.wrong", getTranslation("office.fee.wrong.TOO_MANY"));
        }
    }

    private void show(List<FeeLine> lines, AssessPreview made) {
        if (!made.problems().isEmpty()) {
            wrong(made.problems());
            return;
        }
        var section = new Section(new H2(getTranslation("office.billing.preview")));
        section.setClassName("case-block stack");
        section.add(
                new Paragraph(
                        getTranslation("office.lines.sum", lines.size(), YenText.of(made.total()))),
                table(made.sums()),
                new Actions(
                        ActionButton.primary(
                                getTranslation(
                                        "office.billing.assess",
                                        lines.size(),
                                        YenText.of(made.total())),
                                () -> book(lines))));
        outcome.add(section);
    }

    /** Thousands of bills of one fee look alike: their sums are what is checked. */
    private Component table(List<AssessPreview.Sum> sums) {
        return new CardTable<>(getTranslation("office.lines.first"), Slice.of(sums), ROWS)
                .text(getTranslation("office.bill.title"), AssessPreview.Sum::title)
                .numeric(
                        getTranslation("office.runs.bills"),
                        sum -> getTranslation("office.runs.count", sum.bills()))
                .numeric(getTranslation("office.bill.amount"), sum -> YenText.of(sum.amount()))
                .column(getTranslation("office.bill.due"), sum -> new DateText(sum.dueOn()))
                .show(0);
    }

    private void wrong(List<AssessResult.Problem> problems) {
        say("office.lines.wrong", getTranslation("office.lines.wrong.then", problems.size()));
        outcome.add(
                new CardTable<>(getTranslation("office.lines.problems"), Slice.of(problems), ROWS)
                        .text(
                                getTranslation("office.lines.row"),
                                it -> getTranslation("office.lines.row.of", it.line()))
                        .text(
                                getTranslation("office.lines.why"),
                                it -> getTranslation("office.fee.wrong." + it.reason()))
                        .show(0));
    }

    private void book(List<FeeLine> lines) {
        switch (assess.assess(lines)) {
            case AssessResult.Assessed(var run, _, _) ->
                    UI.getCurrent()
                            .navigate(RunView.class, new RouteParameters("id", run.toString()));
            case AssessResult.Wrong(var problems) -> {
                outcome.removeAll();
                wrong(problems);
            }
        }
    }

    private void say(String key, String then) {
        outcome.add(new NotificationBanner(Tone.BAD, getTranslation(key), then).announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.lines.title");
    }
}
