package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.law.ReasonText;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Deadline;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Match;
import jp.monobe.procedure.finder.Sayings;
import jp.monobe.procedure.finder.Told;
import jp.monobe.procedure.finder.Worth;
import jp.monobe.procedure.model.Truth;

/**
 * One service of the result (結果の一件): for whom, until when, how much, and why. What has a deadline
 * is told at length, the rest as short as it can be scanned.
 */
class FindingCard extends Composite<ListItem> {

    private final PublicCity city;
    private final Finding finding;
    private final Sayings sayings;
    private final DescriptionList facts = new DescriptionList();
    private final ReasonText words = new ReasonText(this::getTranslation);

    /**
     * @param title in the page's order of headings
     */
    FindingCard(PublicCity city, Finding finding, Sayings sayings, HtmlContainer title) {
        this.city = city;
        this.finding = finding;
        this.sayings = sayings;
        getContent().setClassName("card");
        getContent().setClassName("not-printed", finding.service().sensitive());
        title.setClassName("card__title");
        title.add(
                Ways.outside(new Anchor(city.pageOf(finding.service()), finding.service().name())));
        facts.setClassName("facts");
        getContent().add(title);
        summary();
        getContent().add(facts);
        forWhom();
        finding.due().ifPresent(this::deadline);
        finding.worth().ifPresent(this::worth);
        facts.setVisible(facts.getChildren().findAny().isPresent());
        finding.decisive().forEach(this::differs);
        getContent().add(unknown(), why());
        apply();
    }

    private void summary() {
        var summary = finding.service().guidance().summary();
        if (!summary.isBlank()) {
            getContent().add(new Paragraph(summary));
        }
        if (!finding.isConfirmed()) {
            var tag = new StatusTag(Tone.ATTENTION, getTranslation("finder.unconfirmed"));
            getContent().add(new Paragraph(tag));
        }
    }

    private DescriptionList.Description fact(String key, String value) {
        var text = new DescriptionList.Description(value);
        var line = new Div(new DescriptionList.Term(getTranslation(key)), text);
        facts.getElement().appendChild(line.getElement());
        return text;
    }

    private void forWhom() {
        var who =
                finding.decisive()
                        .flatMap(match -> match.child().stream())
                        .map(sayings::who)
                        .collect(Collectors.joining("、"));
        if (!who.isEmpty()) {
            fact("finder.for", who);
        }
    }

    private void deadline(Deadline due) {
        var day = DateText.of(due.day());
        fact("finder.due", getTranslation(due.late() ? "finder.late" : "finder.until", day))
                .addClassName("strong");
        getContent().add(list(words.of(due.reasons())));
    }

    private void worth(Worth worth) {
        var amount = YenText.of(worth.amount());
        var line =
                worth.from()
                        .map(month ->
                                getTranslation(
                                        "finder.monthly",
                                        amount,
                                        Integer.toString(month.getYear()),
                                        month.getMonthValue()))
                        .orElseGet(() -> getTranslation("finder.once", amount));
        fact("finder.worth", line).addClassName("strong");
        var body = new Div();
        for (var part : worth.parts()) {
            part.child()
                    .ifPresent(child ->
                            body.add(
                                    new Paragraph(
                                            getTranslation(
                                                    "finder.part",
                                                    sayings.who(child),
                                                    YenText.of(part.amount())))));
            body.add(list(words.of(part.reasons())));
        }
        var details = new NativeDetails(getTranslation("finder.how-much"), body);
        details.addClassName("not-printed");
        getContent().add(details);
    }

    /** What time brings, and what would have to differ. */
    private void differs(Match match) {
        match.from()
                .ifPresent(day ->
                        getContent()
                                .add(
                                        new Paragraph(
                                                getTranslation("finder.from", DateText.of(day)))));
        match.lines(Truth.FALSE)
                .forEach(line -> getContent().add(new Paragraph(told("finder.would", line))));
    }

    /** What is not known, and what only the office can say. */
    private NativeDetails unknown() {
        var sentences =
                finding.decisive()
                        .flatMap(match -> match.lines(Truth.UNKNOWN))
                        .map(line ->
                                told(line.open() ? "finder.office" : "finder.unanswered", line))
                        .distinct()
                        .toList();
        var details =
                new NativeDetails(
                        getTranslation("finder.unknowns", sentences.size()), list(sentences));
        details.setVisible(!sentences.isEmpty());
        return details;
    }

    private String told(String key, Told line) {
        var because = because(line);
        return because.isEmpty()
                ? getTranslation(key, line.text())
                : getTranslation(key + ".because", line.text(), because);
    }

    private String because(Told line) {
        return line.because().stream()
                .flatMap(key -> sayings.of(key).stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private NativeDetails why() {
        var list = new UnorderedList();
        finding.decisive()
                .flatMap(match -> match.lines(Truth.TRUE))
                .map(line -> sentence(line))
                .distinct()
                .forEach(sentence -> list.add(new ListItem(sentence)));
        var why = new NativeDetails(getTranslation("finder.because"), list);
        why.addClassName("not-printed");
        why.setVisible(list.getComponentCount() > 0);
        return why;
    }

    private String sentence(Told line) {
        var because = because(line);
        return because.isEmpty()
                ? line.text()
                : getTranslation("finder.holds", line.text(), because);
    }

    private static UnorderedList list(List<String> sentences) {
        return new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    /** What has a deadline is the page's first concern; the rest gets a quiet link. */
    private void apply() {
        if (city.isOnline(finding.service())) {
            var text = getTranslation("finder.apply");
            var address = city.applyTo(finding.service());
            getContent()
                    .add(
                            finding.due().isPresent()
                                    ? new Actions(Ways.outside(Ways.primary(address, text)))
                                    : new Paragraph(Ways.outside(new Anchor(address, text))));
        }
    }
}
