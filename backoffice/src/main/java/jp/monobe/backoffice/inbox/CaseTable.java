package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.backoffice.page.CaseWords;
import jp.monobe.backoffice.review.ReviewCaseView;
import jp.monobe.casework.CaseRow;
import jp.monobe.casework.model.CaseState;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Handling;

/** One page of cases: a table for a desk, cards for a phone. */
final class CaseTable extends Composite<Div> {

    private final FormDefinitions forms;
    private final LocalDate today;

    CaseTable(InboxTab tab, List<CaseRow> rows, FormDefinitions forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
        getContent().setClassName("inbox");
        getContent()
                .add(
                        new CardTable<>(getTranslation(tab.caption()), Slice.of(rows), rows.size())
                                .uncounted()
                                .column(getTranslation("office.case.receipt"), this::link)
                                .column(getTranslation("office.case.applicant"), this::applicant)
                                .text(getTranslation("office.case.procedure"), this::procedure)
                                .column(
                                        getTranslation("office.case.claim-date"),
                                        row -> new DateText(row.claimDate()))
                                .column(getTranslation("office.case.expected-by"), this::expected)
                                .column(getTranslation("office.case.state"), this::state)
                                .show(0));
    }

    private RouterLink link(CaseRow row) {
        var link =
                new RouterLink(
                        row.receiptNumber(),
                        ReviewCaseView.class,
                        new RouteParameters("id", row.id().toString()));
        link.setClassName("nowrap row-link");
        return link;
    }

    /** With the child it is for, where it is for one. */
    private Component applicant(CaseRow row) {
        var name = new Span(row.applicantName());
        return row.aboutName()
                .<Component>map(about -> new Div(name, aboutLine(about)))
                .orElse(name);
    }

    private Div aboutLine(String about) {
        var line = new Div(getTranslation("office.case.about-line", about));
        line.setClassName("muted");
        return line;
    }

    /** With a mark where she wrote and nobody has answered. */
    private Component state(CaseRow row) {
        var state = CaseWords.state(row.state(), isDecided(row));
        return row.waiting()
                ? new Div(
                        state,
                        new StatusTag(Tone.ATTENTION, getTranslation("office.inbox.message")))
                : state;
    }

    private boolean isDecided(CaseRow row) {
        return forms.current(row.procedure())
                .flatMap(FormRevision::handling)
                .filter(Handling::isDecided)
                .isPresent();
    }

    private String procedure(CaseRow row) {
        return forms.current(row.procedure()).map(FormRevision::title).orElse(row.procedure());
    }

    private Component expected(CaseRow row) {
        var date = new DateText(row.expectedBy());
        return isOpen(row.state())
                ? new Div(date, CaseWords.daysLeft(row.expectedBy(), today))
                : new Span("—");
    }

    private static boolean isOpen(CaseState.Code state) {
        return switch (state) {
            case REVIEWING, RETURNED, PROPOSED, SIGNED -> true;
            case ISSUED, WITHDRAWN -> false;
        };
    }
}
