package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.FieldChange;
import jp.monobe.publishing.MoveResult;
import jp.monobe.publishing.RevisionView;
import jp.monobe.publishing.WriteResult;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Writing a draft (下書き): each field is kept when it is left; beside it what residents will read.
 */
@Route(value = "catalogue/edit/:id", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CATALOGUE_EDITOR, OfficeRole.PLATFORM_EDITOR})
public final class EditEntryView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftDesk drafts;
    private final CurrentStaff staff;
    private final Today today;
    private final Paragraph status = new Paragraph();
    private final Div news = new Div();
    private final Div look = new Div();
    private @Nullable Writing writing;

    /** The draft that is open here. */
    private record Writing(
            Desk desk, EntryView entry, RevisionView draft, EntryForm form, ProposeForm propose) {}

    private EntryText text = EntryText.NOTHING;
    private Validity validity = Validity.OPEN;
    private long version;

    EditEntryView(DraftDesk drafts, CurrentStaff staff, Today today) {
        this.drafts = drafts;
        this.staff = staff;
        this.today = today;
        status.getElement().setAttribute("role", "status");
        status.setClassName("hint");
        getContent().setClassName("stack case-page catalogue-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = Desk.of(event.getLocation(), staff);
        var id = event.getRouteParameters().get("id").orElse("");
        var found = desk.call(() -> drafts.open(id));
        var draft =
                found.flatMap(EntryView::open)
                        .filter(one -> one.state() instanceof RevisionState.Draft);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (draft.isEmpty()) {
            event.forwardTo(EntryPage.class, new RouteParameters("id", id), desk.parameters());
        } else {
            show(desk, found.get(), draft.get());
        }
    }

    private void show(Desk desk, EntryView entry, RevisionView draft) {
        text = draft.text();
        validity = draft.validity();
        version = draft.version();
        var form = new EntryForm(text, desk.isNational(), this::left);
        var propose = new ProposeForm(validity, this::hold, this::propose);
        writing = new Writing(desk, entry, draft, form, propose);
        status.setText(getTranslation("office.edit.kept-alone"));
        var aside = new Aside(new H2(getTranslation("office.entry.look")), look);
        aside.setClassName("act-panel stack");
        aside.getElement().setAttribute("tabindex", "0");
        var columns =
                new Div(new Div(new PlaceholderList(drafts.filling(desk)), form, propose), aside);
        columns.setClassName("columns");
        getContent().removeAll();
        getContent()
                .add(
                        desk.link(getTranslation("office.edit.back"), EntryPage.class, entry.id()),
                        new PageTitle(getPageTitle()).over(getTranslation(desk.key())),
                        status,
                        news,
                        columns);
        preview();
    }

    private Writing writing() {
        return Objects.requireNonNull(writing);
    }

    private void preview() {
        var from = validity.from();
        var day = from == null || from.isBefore(today.date()) ? today.date() : from;
        look.removeAll();
        look.add(new PublicLook(writing().desk().call(() -> drafts.preview(text, day))));
    }

    private void left(EntryControl control, FieldChange change) {
        var id = writing().draft().id();
        switch (writing().desk().call(() -> drafts.save(id, change))) {
            case WriteResult.Saved(var now, var whole) -> saved(now, whole);
            case WriteResult.Conflict conflict -> {
                version = conflict.version();
                control.showConflict(
                        conflict.theirs(),
                        writing().draft().names().of(conflict.who().orElse(null)));
            }
            case WriteResult.Closed() -> closed();
        }
    }

    private void saved(long now, EntryText whole) {
        version = now;
        text = whole;
        writing().form().keep(whole);
        status.setText(getTranslation("office.edit.saved"));
        preview();
    }

    private void hold(Validity days) {
        var id = writing().draft().id();
        switch (writing().desk().call(() -> drafts.hold(id, days))) {
            case WriteResult.Saved(var now, var whole) -> {
                validity = days;
                saved(now, whole);
            }
            case WriteResult.Conflict _, WriteResult.Closed _ -> closed();
        }
    }

    private void closed() {
        say(Tone.BAD, "office.edit.closed");
    }

    private void say(Tone tone, String key) {
        news.removeAll();
        news.add(banner(tone, key));
    }

    private Component banner(Tone tone, String key) {
        return new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".then"))
                .announced();
    }

    private void propose(ProposeForm.Proposal proposal) {
        var id = writing().draft().id();
        var result =
                writing()
                        .desk()
                        .call(() ->
                                drafts.propose(id, version, proposal.note(), proposal.checked()));
        switch (result) {
            case MoveResult.Done() -> leave();
            case MoveResult.Incomplete(var problems) -> writing().form().complain(problems);
            case MoveResult.NoDays() -> writing().propose().complainAboutDays();
            case MoveResult.Stale() -> say(Tone.ATTENTION, "office.entry.stale");
            case MoveResult.Refused(var why) -> say(Tone.BAD, "office.entry.why." + why);
        }
    }

    private void leave() {
        UI.getCurrent()
                .navigate(
                        EntryPage.class,
                        new RouteParameters("id", writing().entry().id()),
                        writing().desk().parameters());
    }

    @Override
    public String getPageTitle() {
        return writing == null
                ? getTranslation("office.catalogue.title")
                : getTranslation("office.edit.title", writing.entry().name());
    }
}
