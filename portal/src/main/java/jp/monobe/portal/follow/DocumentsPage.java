package jp.monobe.portal.follow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.DocumentsData;
import jp.monobe.filing.HandInResult;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Banks;

/** The documents that are still wanted, each with its chooser, and one for anything else. */
class DocumentsPage extends Composite<Div> {

    private static final int MOST_FILES = 10;

    private final UUID filing;
    private final LaterDocuments documents;
    private final ErrorSummary errors = new ErrorSummary();
    private final List<InputField> inputs = new ArrayList<>();

    DocumentsPage(
            UUID filing,
            DocumentsData data,
            LaterFiles files,
            LaterDocuments documents,
            LocalDate today) {
        this.filing = filing;
        this.documents = documents;
        getContent().setClassName("stack");
        getContent()
                .add(
                        Ways.back(Addresses.filing(filing), getTranslation("documents.back")),
                        errors,
                        new PageTitle(getTranslation("documents.page"))
                                .lead(getTranslation("documents.lead")),
                        new Paragraph(getTranslation("documents.date")),
                        fields(data, files, today),
                        new Actions(Once.primary(getTranslation("documents.hand-in"), this::go)),
                        handedIn(data));
    }

    private Div fields(DocumentsData data, LaterFiles files, LocalDate today) {
        var make = new InputFields(Banks.japan(), files);
        var fields = new Div();
        fields.setClassName("fields");
        for (var document : data.missing()) {
            var asked = document.field();
            var late = document.dueBy().isBefore(today);
            var due =
                    getTranslation(
                            late ? "documents.late" : "documents.due",
                            DateText.of(document.dueBy()));
            var hint = asked.common().hint();
            var label = asked.common().label();
            fields.add(input(make, field(asked.id(), label, hint + " " + due, true)));
        }
        fields.add(
                input(
                        make,
                        field(
                                LaterDocuments.OTHER,
                                getTranslation("documents.other"),
                                getTranslation("documents.other.hint"),
                                false)));
        return fields;
    }

    private Component input(InputFields make, Field.Attachment field) {
        var input = make.of(field, AnswerKey.of(field.id()), _ -> errors.show(List.of()));
        var there = input.orElseThrow();
        there.show(null);
        inputs.add(there);
        return there.component();
    }

    /**
     * @param due the city waits for it; what is handed in first need not be all
     */
    private static Field.Attachment field(String id, String label, String hint, boolean due) {
        return new Field.Attachment(
                new Field.Common(id, label, hint.strip(), due, new Condition.Always()), MOST_FILES);
    }

    private void go() {
        switch (documents.handIn(filing)) {
            case HandInResult.HandedIn _ -> Ways.go(Addresses.documentsFiled(filing));
            case HandInResult.Ended _ -> Ways.go(Addresses.filing(filing));
            case HandInResult.Nothing() ->
                    errors.show(
                            List.of(
                                    new ErrorSummary.Problem(
                                            inputs.getFirst().focusId(),
                                            getTranslation("documents.none"))));
        }
    }

    private Div handedIn(DocumentsData data) {
        var list = new SummaryList();
        data.later()
                .forEach(each ->
                        list.add(DateText.of(ActingCity.dayOf(each.at())), each.file().fileName()));
        var part = new Div(new H2(getTranslation("documents.handed-in")), list);
        part.setClassName("stack");
        part.setVisible(!data.later().isEmpty());
        return part;
    }
}
