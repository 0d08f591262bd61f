package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
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
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Sayings;

/** The result (結果): deadlines first, then what can be used now, perhaps, and before long. */
class ResultPage extends Composite<Div> {

    private final PublicCity city;
    private final Sayings sayings;

    ResultPage(PublicCity city, Finder finder, Family family, SystemTime time) {
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
        group("finder.group.deadline", findings.withDeadline());
        group("finder.group.now", findings.now());
        group("finder.group.maybe", findings.maybe());
        group("finder.group.near", findings.near());
        if (findings.left() == 0) {
            getContent().add(new Paragraph(getTranslation("finder.none", city.office().phone())));
        }
        getContent().add(answers(finder, family), new KeepPanel(city, findings, time), end());
    }

    private NotificationBanner more(int pages) {
        var on = Ways.primary(FinderWays.page(city.slug(), "next"), getTranslation("finder.go-on"));
        return new NotificationBanner(
                Tone.NEUTRAL, getTranslation("finder.more", pages), new Actions(on));
    }

    private void group(String key, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var section =
                new Section(
                        new H2(getTranslation(key, findings.size())),
                        new Paragraph(getTranslation(key + ".text")));
        section.setClassName("stack");
        findings.forEach(finding -> section.add(new FindingCard(city, finding, sayings)));
        getContent().add(section);
    }

    private NativeDetails answers(Finder finder, Family family) {
        var list = new SummaryList();
        for (var question : finder.questions().all()) {
            family.answers().keySet().stream()
                    .filter(key -> key.field().equals(question.id()))
                    .forEach(key ->
                            sayings.of(key)
                                    .ifPresent(said ->
                                            list.add(
                                                            question.page()
                                                                    .map(it -> it.label())
                                                                    .orElse(
                                                                            question.field()
                                                                                    .common()
                                                                                    .label()),
                                                            said)
                                                    .change(
                                                            new Anchor(
                                                                    FinderWays.page(
                                                                            city.slug(),
                                                                            question.pageId())))));
        }
        return new NativeDetails(getTranslation("finder.answers"), list);
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
