package jp.monobe.backoffice.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.CasesToLink;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.registry.AccountLink;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.LinkTask;
import jp.monobe.registry.RegistryLookup;
import org.jspecify.annotations.Nullable;

/** Whom a sign-in belongs to, where the registry alone cannot say (突合の確認). */
@Route(value = "links", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CLERK)
public final class LinksView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountLinks links;
    private final RegistryLookup registry;
    private final CasesToLink cases;
    private final FormDefinitions forms;
    private final Today today;

    LinksView(
            AccountLinks links,
            RegistryLookup registry,
            CasesToLink cases,
            FormDefinitions forms,
            Today today) {
        this.links = links;
        this.registry = registry;
        this.cases = cases;
        this.forms = forms;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    private void show(@Nullable Component news) {
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation("office.links.lead")));
        if (news != null) {
            getContent().add(news);
        }
        var tasks = links.tasks();
        var of =
                cases.of(tasks.stream().map(LinkTask::accountId).toList()).stream()
                        .collect(Collectors.groupingBy(CasesToLink.Line::accountId));
        tasks.forEach(task ->
                getContent()
                        .add(
                                new LinkTaskCard(
                                        task,
                                        new LinkCases(
                                                of.getOrDefault(task.accountId(), List.of()),
                                                forms),
                                        today,
                                        text -> registry.search(text, 0, reason(task)),
                                        this::decide)));
        if (tasks.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    getTranslation("office.links.none"),
                                    getTranslation("office.links.none.do")));
        }
    }

    private static String reason(LinkTask task) {
        return "link-task:" + task.taskId();
    }

    private void decide(LinkTask task, Optional<UUID> person) {
        if (!links.decide(task.taskId(), person.orElse(null))) {
            show(banner(Tone.ATTENTION, "office.links.late"));
        } else if (person.isEmpty()) {
            show(
                    banner(
                            Tone.GOOD,
                            task.stated()
                                    ? "office.links.nobody.stated"
                                    : "office.links.nobody.done"));
        } else {
            show(done(links.find(task.accountId())));
        }
    }

    private Component done(Optional<AccountLink> link) {
        var then = new Paragraph(getTranslation("office.links.done.then"));
        var back =
                ActionButton.plain(
                        getTranslation("office.links.undo"),
                        () -> link.ifPresent(each -> undo(each.linkId())));
        return new NotificationBanner(Tone.GOOD, getTranslation("office.links.done"), then, back)
                .announced();
    }

    private void undo(UUID linkId) {
        links.undo(linkId);
        show(banner(Tone.NEUTRAL, "office.links.undone"));
    }

    private Component banner(Tone tone, String key) {
        return new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".then"))
                .announced();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.links.title");
    }
}
