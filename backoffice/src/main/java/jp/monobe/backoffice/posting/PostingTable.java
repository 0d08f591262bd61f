package jp.monobe.backoffice.posting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.review.CasePapers;
import jp.monobe.backoffice.review.ReviewCaseView;
import jp.monobe.casework.PostLetters;
import jp.monobe.casework.PostLetters.Line;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tick;

/** The letters that wait, each to tick, and what is done with those that are ticked. */
final class PostingTable extends Composite<Div> {

    private final Today today;
    private final Consumer<List<UUID>> posted;
    private final Map<UUID, Tick> ticks = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div acts = new Div();

    PostingTable(PostLetters.Page page, Today today, Consumer<List<UUID>> posted) {
        this.today = today;
        this.posted = posted;
        getContent().setClassName("stack posting");
        getContent().add(errors, table(page.lines()));
        if (page.more()) {
            getContent()
                    .add(new Paragraph(getTranslation("office.posting.more", page.lines().size())));
        }
        getContent().add(acts);
        offer();
    }

    private Component table(List<Line> lines) {
        return new CardTable<>(
                        getTranslation("office.posting.caption"), Slice.of(lines), lines.size())
                .uncounted()
                .column(getTranslation("office.posting.letter"), this::letter)
                .text(getTranslation("office.case.applicant"), Line::applicantName)
                .column(getTranslation("office.case.receipt"), PostingTable::caseOf)
                .column(
                        getTranslation("office.notice.issued-on"),
                        line -> new DateText(line.letter().issuedOn()))
                .text(getTranslation("office.posting.cause"), this::cause)
                .column(getTranslation("office.posting.print"), this::paper)
                .show(0);
    }

    private Component letter(Line line) {
        var letter = line.letter();
        var tick = new Tick();
        tick.setId("post-" + letter.noticeId());
        ticks.put(letter.noticeId(), tick);
        var name = new NativeLabel();
        name.setFor(tick);
        name.setClassName("choice");
        name.add(tick, new Span(letter.number() + " " + letter.title()));
        return name;
    }

    private static Component caseOf(Line line) {
        var link =
                new RouterLink(
                        line.receiptNumber(),
                        ReviewCaseView.class,
                        new RouteParameters("id", line.letter().caseId().toString()));
        link.setClassName("nowrap");
        return link;
    }

    private String cause(Line line) {
        return getTranslation(
                "office.posting.cause." + line.letter().cause(),
                today.text(line.letter().queuedAt()));
    }

    private Component paper(Line line) {
        var link =
                new Anchor(
                        CasePapers.notice(line.letter().caseId()),
                        getTranslation("office.posting.open"));
        link.setAriaLabel(getTranslation("office.posting.open.of", line.letter().number()));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    private void offer() {
        acts.removeAll();
        acts.add(
                new Actions(
                        ActionButton.primary(getTranslation("office.posting.post"), this::ask),
                        ActionButton.secondary(
                                getTranslation("office.posting.all"),
                                () -> ticks.values().forEach(tick -> tick.setValue(true)))));
    }

    private List<UUID> chosen() {
        return ticks.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void ask() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            var first = "post-" + ticks.keySet().iterator().next();
            errors.show(
                    List.of(
                            new ErrorSummary.Problem(
                                    first, getTranslation("office.posting.nothing"))));
            return;
        }
        errors.show(List.of());
        acts.removeAll();
        acts.add(
                new ConfirmPanel(
                        getTranslation("office.posting.ask", chosen.size()),
                        getTranslation("office.posting.ask.then"),
                        ActionButton.primary(
                                getTranslation("office.posting.post.do"),
                                () -> posted.accept(chosen)),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::offer)));
    }
}
