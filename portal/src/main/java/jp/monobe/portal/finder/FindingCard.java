package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
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

/** One service of the result (結果の一件): for whom, until when, how much, and why. */
class FindingCard extends Composite<Div> {

    private final PublicCity city;
    private final Finding finding;
    private final Sayings sayings;
    private final ReasonText words = new ReasonText(this::getTranslation);

    FindingCard(PublicCity city, Finding finding, Sayings sayings) {
        this.city = city;
        this.finding = finding;
        this.sayings = sayings;
        getContent().setClassName("card stack");
        getContent().add(new H3(title()), new Paragraph(finding.service().guidance().summary()));
        forWhom();
        finding.due().ifPresent(this::deadline);
        finding.worth().ifPresent(this::worth);
        if (!finding.isConfirmed()) {
            getContent().add(new Paragraph(getTranslation("finder.unconfirmed")));
        }
        finding.decisive().forEach(this::open);
        getContent().add(why(), acts());
    }

    private Anchor title() {
        return Ways.outside(new Anchor(city.pageOf(finding.service()), finding.service().name()));
    }

    private void forWhom() {
        var who =
                finding.decisive()
                        .flatMap(match -> match.child().stream())
                        .map(sayings::who)
                        .collect(Collectors.joining("、"));
        if (!who.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("finder.for", who)));
        }
    }

    private void deadline(Deadline due) {
        var line =
                new Paragraph(
                        getTranslation(
                                due.late() ? "finder.late" : "finder.until",
                                DateText.of(due.day())));
        line.addClassName("strong");
        getContent().add(line, list(words.of(due.reasons())));
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
        getContent()
                .add(
                        new Paragraph(line),
                        new NativeDetails(getTranslation("finder.how-much"), body));
    }

    /** What is not known, what only the office can say, and what would have to differ. */
    private void open(Match match) {
        match.from()
                .ifPresent(day ->
                        getContent()
                                .add(
                                        new Paragraph(
                                                getTranslation("finder.from", DateText.of(day)))));
        match.lines(Truth.FALSE).forEach(line -> getContent().add(told("finder.would", line)));
        match.lines(Truth.UNKNOWN)
                .forEach(line ->
                        getContent()
                                .add(
                                        told(
                                                line.open() ? "finder.office" : "finder.unanswered",
                                                line)));
    }

    private Paragraph told(String key, Told line) {
        var because = because(line);
        return new Paragraph(
                because.isEmpty()
                        ? getTranslation(key, line.text())
                        : getTranslation(key + ".because", line.text(), because));
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

    private Actions acts() {
        var acts = new Actions();
        if (city.isOnline(finding.service())) {
            acts.add(
                    Ways.outside(
                            Ways.primary(
                                    city.applyTo(finding.service()),
                                    getTranslation("finder.apply"))));
        }
        acts.add(
                Ways.outside(
                        Ways.secondary(
                                city.pageOf(finding.service()), getTranslation("finder.page"))));
        return acts;
    }
}
