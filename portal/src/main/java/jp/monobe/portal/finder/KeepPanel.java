package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.kernel.SystemTime;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Deadline;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Findings;

/**
 * Ways to keep a result (とっておく): a link of ids, the deadlines for a calendar, paper. No answer goes
 * with any of them, and nothing that concerns violence.
 */
class KeepPanel extends Composite<Div> {

    private final List<Finding> due;
    private final SystemTime time;

    KeepPanel(PublicCity city, Findings findings, SystemTime time) {
        this.time = time;
        this.due =
                findings.withDeadline().stream()
                        .filter(finding -> !finding.service().sensitive())
                        .toList();
        var acts =
                new Actions(
                        Ways.outside(
                                Ways.secondary(
                                        FinderWays.kept(city.slug(), findings),
                                        getTranslation("finder.keep"))));
        if (!due.isEmpty()) {
            acts.add(calendar());
        }
        acts.add(ActionButton.secondary(getTranslation("finder.print"), KeepPanel::print));
        getContent().setClassName("stack not-printed");
        getContent()
                .add(
                        new H2(getTranslation("finder.keep.title")),
                        new Paragraph(getTranslation("finder.keep.text")),
                        acts);
    }

    private static void print() {
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private Anchor calendar() {
        var link = Ways.secondary("", getTranslation("finder.calendar"));
        link.setHref(this::write, AttachmentType.DOWNLOAD);
        return link;
    }

    private void write(DownloadEvent event) throws IOException {
        var bytes = file();
        event.setFileName(getTranslation("finder.calendar.file"));
        event.setContentType("text/calendar; charset=utf-8");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }

    byte[] file() {
        var entries =
                due.stream()
                        .flatMap(finding -> finding.due().map(day -> entry(finding, day)).stream())
                        .toList();
        return new DeadlineCalendar(entries, time.instant()).file();
    }

    private DeadlineCalendar.Entry entry(Finding finding, Deadline deadline) {
        var service = finding.service();
        return new DeadlineCalendar.Entry(
                service.id(),
                deadline.day(),
                getTranslation("finder.calendar.event", service.name()),
                getTranslation("finder.calendar.text", DateText.of(deadline.day())));
    }
}
