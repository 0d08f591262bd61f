package jp.monobe.portal.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.AgentDrafts;
import jp.monobe.filing.AttachmentService;
import jp.monobe.frontend.form.FilingView;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;
import org.springframework.stereotype.Component;

/**
 * A draft that an agent has, as the applicant sees it: all of it to read, and a way to take it over
 * (引き取る). From then on the agent sees it no more.
 */
@Component
class TakeOver {

    private final AgentDrafts drafts;
    private final AttachmentService attachments;

    TakeOver(AgentDrafts drafts, AttachmentService attachments) {
        this.drafts = drafts;
        this.attachments = attachments;
    }

    Div look(OpenDraft open) {
        var ui = UI.getCurrent();
        var acting = open.draft().actingFor().orElseThrow();
        var page =
                new Div(
                        Ways.back(Addresses.HOME, ui.getTranslation("mandate.home")),
                        new PageTitle(open.draft().form().title())
                                .over(ui.getTranslation("home.drafts")),
                        note(open, acting),
                        new FilingView(
                                open.draft().form(),
                                open.draft().known(),
                                open.draft().answers(),
                                open.context().today(),
                                fileNames(open)));
        page.setClassName("stack measure");
        return page;
    }

    private NotificationBanner note(OpenDraft open, ActingFor acting) {
        var ui = UI.getCurrent();
        return new NotificationBanner(
                Tone.NEUTRAL,
                ui.getTranslation("mandate.look", acting.agent()),
                new Paragraph(ui.getTranslation("mandate.look.text", acting.agent())),
                new Actions(
                        Once.primary(ui.getTranslation("mandate.take-over"), () -> take(open)),
                        new Anchor(
                                Addresses.mandate(acting.mandate()),
                                ui.getTranslation("mandate.look.mandate"))));
    }

    private void take(OpenDraft open) {
        drafts.takeOver(open.draft().id());
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Map<UUID, String> fileNames(OpenDraft open) {
        return attachments.list(open.draft().id()).stream()
                .collect(Collectors.toMap(AttachmentInfo::id, AttachmentInfo::fileName));
    }
}
