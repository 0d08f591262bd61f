package jp.monobe.backoffice.posting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.PostLetters;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;

/** Letters to print and to post (郵送); those that are in the post are ticked off. */
@Route(value = "posting", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CLERK, OfficeRole.APPROVER})
public final class PostingView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final PostLetters letters;
    private final Today today;
    private final Div news = new Div();
    private final Div list = new Div();

    PostingView(PostLetters letters, Today today) {
        this.letters = letters;
        this.today = today;
        list.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.posting.lead")),
                        news,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show();
    }

    /** Always the first page: what is posted leaves the list, and the next ones move up. */
    private void show() {
        var page = letters.page(0);
        list.removeAll();
        list.add(page.lines().isEmpty() ? nothing() : new PostingTable(page, today, this::posted));
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("office.posting.none"), getTranslation("office.posting.none.do"));
    }

    private void posted(List<UUID> chosen) {
        int done = letters.posted(chosen);
        boolean all = done == chosen.size();
        news.removeAll();
        news.add(
                new NotificationBanner(
                                all ? Tone.GOOD : Tone.ATTENTION,
                                getTranslation("office.posting.done", done),
                                getTranslation(
                                        all
                                                ? "office.posting.done.then"
                                                : "office.posting.done.fewer",
                                        chosen.size() - done))
                        .announced());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.posting.title");
    }
}
