package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.facility.FacilityFile.Problem;
import jp.monobe.facilityregister.ImportFacilities;
import jp.monobe.facilityregister.ImportResult;
import jp.monobe.frontend.form.field.FileChooser;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a file of facilities (CSVの取り込み): first what would change or what is wrong and where,
 * then all of it or nothing.
 */
@Route(value = "facilities/import", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CATALOGUE_EDITOR)
public final class ImportFacilitiesView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    /** A city's list is some hundred kilobytes; more than this is another file. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final int ROWS = 50;

    /** As it came, until it is taken or another comes. */
    private record Chosen(String name, byte[] bytes) {}

    private final ImportFacilities act;
    private final Div outcome = new Div();
    private volatile @Nullable Chosen chosen;

    ImportFacilitiesView(ImportFacilities act) {
        this.act = act;
        outcome.setClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        getContent().setClassName("stack catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = null;
        outcome.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("office.facilities.back"), FacilitiesView.class),
                        new PageTitle(getPageTitle()).lead(getTranslation("office.import.lead")),
                        chooserLabel(),
                        new FileChooser(
                                "import-file",
                                getTranslation("office.import.file"),
                                ".csv,text/csv",
                                this::receive,
                                this::preview),
                        outcome);
    }

    /** To see; the chooser has it as its name. */
    private Paragraph chooserLabel() {
        var label = new Paragraph(getTranslation("office.import.file"));
        label.setClassName("field__label");
        return label;
    }

    private void receive(UploadEvent event) throws IOException {
        receive(event.getFileName(), event.getInputStream());
    }

    /** One byte more than is allowed tells that it is too large; the rest is not read. */
    void receive(String name, InputStream file) throws IOException {
        chosen = new Chosen(name, file.readNBytes(LARGEST + 1));
    }

    /** What the file that came would change, or what is wrong with it. */
    private void preview() {
        var file = chosen;
        if (file != null && file.bytes().length > LARGEST) {
            chosen = null;
            say(
                    Tone.BAD,
                    getTranslation("office.import.no-table"),
                    getTranslation("facility.file.large", LARGEST / (1024 * 1024)));
        } else if (file != null) {
            show(file, act.preview(file.bytes()));
        }
    }

    private void show(Chosen file, ImportResult result) {
        outcome.removeAll();
        switch (result) {
            case ImportResult.Preview preview -> preview(file, preview);
            case ImportResult.Taken(var revision, var changes) -> {
                chosen = null;
                say(
                        Tone.GOOD,
                        getTranslation("office.import.taken", changes.size()),
                        getTranslation("office.import.taken.then", revision));
            }
            case ImportResult.NoTable(var reason) ->
                    say(
                            Tone.BAD,
                            getTranslation("office.import.no-table"),
                            getTranslation(reason.key(), reason.arguments().toArray()));
            case ImportResult.Wrong(var problems) -> {
                say(
                        Tone.BAD,
                        getTranslation("office.import.wrong", problems.total()),
                        getTranslation("office.import.wrong.then"));
                outcome.add(problems(problems.problems()));
            }
            case ImportResult.ChangedMeanwhile() -> {
                say(
                        Tone.ATTENTION,
                        getTranslation("office.import.meanwhile"),
                        getTranslation("office.import.meanwhile.then"));
                outcome.add(
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.import.again"), this::preview)));
            }
        }
    }

    private void preview(Chosen file, ImportResult.Preview preview) {
        var read = preview.file();
        outcome.add(
                new Paragraph(
                        getTranslation(
                                "office.import.read",
                                file.name(),
                                getTranslation("office.facilities.edition." + read.edition()),
                                getTranslation("office.facilities.charset." + read.charset()),
                                read.facilities().size(),
                                preview.kept())));
        if (!read.ignored().isEmpty()) {
            say(
                    Tone.ATTENTION,
                    getTranslation("office.import.ignored"),
                    String.join("、", read.ignored()));
        }
        outcome.add(new ChangeList(preview.changes()));
        if (!preview.changes().isEmpty()) {
            outcome.add(
                    new Actions(
                            ActionButton.primary(
                                    getTranslation("office.import.take"),
                                    () ->
                                            show(
                                                    file,
                                                    act.take(
                                                            file.bytes(),
                                                            preview.base(),
                                                            file.name())))));
        }
    }

    private Component problems(java.util.List<Problem> problems) {
        return new CardTable<>(getTranslation("office.import.problems"), Slice.of(problems), ROWS)
                .text(
                        getTranslation("office.import.line"),
                        problem -> getTranslation("office.import.line.of", problem.line()))
                .text(getTranslation("office.import.column"), Problem::heading)
                .text(getTranslation("office.import.cell"), Problem::cell)
                .text(
                        getTranslation("office.import.problem"),
                        problem -> getTranslation(problem.key()))
                .show(0);
    }

    private void say(Tone tone, String title, String text) {
        outcome.add(new NotificationBanner(tone, title, text).announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.facilities.import");
    }
}
