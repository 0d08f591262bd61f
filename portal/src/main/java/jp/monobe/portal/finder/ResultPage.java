package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.SystemTime;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Sayings;

/** The result (結果): deadlines first, then what can be used now, perhaps, and before long. */
class ResultPage extends Composite<Div> {

    /** Fewer are one list. */
    private static final int UNSORTED = 6;

    /** What is told first (結果の順). */
    private enum Group {
        DEADLINE,
        NOW,
        MAYBE,
        NEAR;

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PublicCity city;
    private final Sayings sayings;

    ResultPage(
            PublicCity city,
            Finder finder,
            Family family,
            Filled filled,
            KeepAnswers keep,
            SystemTime time) {
        this.city = city;
        this.sayings =
                new Sayings(finder.questions(), family, finder.today(), this::getTranslation);
        var findings = finder.findings(family);
        var open = finder.open(family);
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("finder.result.title"))
                                .lead(getTranslation("finder.result.lead")));
        if (!open.isEmpty()) {
            getContent().add(more(open.size()));
        }
        var groups =
                Map.of(
                        Group.DEADLINE, findings.withDeadline(),
                        Group.NOW, findings.now(),
                        Group.MAYBE, findings.maybe(),
                        Group.NEAR, findings.near());
        getContent().add(overview(groups));
        for (var group : Group.values()) {
            group(group, groups.getOrDefault(group, List.of()));
        }
        if (findings.left() == 0) {
            getContent().add(new Paragraph(getTranslation("finder.none", city.office().phone())));
        }
        getContent()
                .add(
                        answers(finder, family, filled),
                        new KeepPanel(city, findings, time),
                        keep,
                        end());
    }

    private NotificationBanner more(int pages) {
        var on = Ways.primary(FinderWays.page(city.slug(), "next"), getTranslation("finder.go-on"));
        return new NotificationBanner(
                Tone.NEUTRAL, getTranslation("finder.more", pages), new Actions(on));
    }

    /** How many of each there are, and the way there. */
    private Nav overview(Map<Group, List<Finding>> groups) {
        var list = new UnorderedList();
        list.setClassName("chips");
        for (var group : Group.values()) {
            int count = groups.getOrDefault(group, List.of()).size();
            if (count > 0) {
                var address = "/app/" + FinderWays.result(city.slug()) + "#" + group.id();
                var link = Ways.outside(new Anchor(address, title(group, count)));
                link.setClassName("chip");
                list.add(new ListItem(link));
            }
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("finder.overview"));
        nav.addClassName("not-printed");
        return nav;
    }

    private String title(Group group, int count) {
        return getTranslation("finder.group." + group.id(), count);
    }

    private void group(Group group, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var heading = new H2(title(group, findings.size()));
        heading.setId(group.id());
        var section =
                new Section(
                        heading,
                        new Paragraph(getTranslation("finder.group." + group.id() + ".text")));
        section.setClassName("stack");
        if (group != Group.DEADLINE && findings.size() > UNSORTED) {
            bySubject(section, findings);
        } else {
            section.add(cards(findings, group == Group.DEADLINE, H3::new));
        }
        getContent().add(section);
    }

    /** Many are told apart by the catalogue's own groups. */
    private void bySubject(Section section, List<Finding> findings) {
        findings.stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> finding.service().group(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((subject, some) ->
                        section.add(new H3(subject), cards(some, false, H4::new)));
    }

    private UnorderedList cards(
            List<Finding> findings, boolean atLength, Supplier<HtmlContainer> title) {
        var list = new UnorderedList();
        list.setClassName(atLength ? "card-grid card-grid--wide" : "card-grid");
        list.getElement().setAttribute("role", "list");
        findings.forEach(finding -> list.add(new FindingCard(city, finding, sayings, title.get())));
        return list;
    }

    private NativeDetails answers(Finder finder, Family family, Filled filled) {
        var list = new SummaryList();
        for (var question : finder.questions().all()) {
            family.answers().keySet().stream()
                    .filter(key -> key.field().equals(question.id()))
                    .forEach(key ->
                            sayings.of(key)
                                    .ifPresent(said -> {
                                        boolean known =
                                                family.get(key)
                                                        .filter(it -> filled.says(key, it))
                                                        .isPresent();
                                        answer(list, question, said, known);
                                    }));
        }
        var answers = new NativeDetails(getTranslation("finder.answers"), list);
        answers.addClassName("not-printed");
        return answers;
    }

    private void answer(
            SummaryList list, FinderQuestion question, String said, boolean fromRecord) {
        var label =
                question.page()
                        .map(FinderQuestion.Page::label)
                        .orElse(question.field().common().label());
        var row = list.add(label, said);
        if (fromRecord) {
            row.fromRegistry();
        }
        row.change(new Anchor(FinderWays.page(city.slug(), question.pageId())));
    }

    private Actions end() {
        return new Actions(
                ActionButton.secondary(
                        getTranslation("finder.forget"),
                        () -> {
                            Conversation.forget();
                            UI.getCurrent().getPage().setLocation(FinderWays.start(city.slug()));
                        }));
    }
}
