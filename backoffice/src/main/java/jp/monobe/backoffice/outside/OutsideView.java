package jp.monobe.backoffice.outside;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling;
import org.jspecify.annotations.Nullable;

/** What came from ぴったりサービス and could not be taken in by itself (受付の確認). */
@Route(value = "outside", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CLERK)
public final class OutsideView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final OutsideDesk desk;
    private final Today today;

    OutsideView(OutsideDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list(null);
    }

    private void list(@Nullable Component news) {
        begin(news);
        var waiting = desk.waiting();
        getContent()
                .add(
                        waiting.isEmpty()
                                ? new EmptyState(
                                        getTranslation("office.outside.none"),
                                        getTranslation("office.outside.none.do"))
                                : table(waiting));
    }

    private void begin(@Nullable Component news) {
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation("office.outside.lead")));
        if (news != null) {
            getContent().add(news);
        }
    }

    private Component table(List<OutsideFiling> waiting) {
        return new CardTable<>(
                        getTranslation("office.outside.caption"), Slice.of(waiting), waiting.size())
                .text(getTranslation("office.outside.sent"), it -> today.text(it.sentAt()))
                .text(getTranslation("office.outside.number"), OutsideFiling::number)
                .text(getTranslation("office.outside.procedure"), OutsideFiling::procedureName)
                .text(getTranslation("office.outside.applicant"), OutsideFiling::applicant)
                .text(
                        getTranslation("office.outside.cause"),
                        it -> getTranslation("office.outside.cause." + it.cause()))
                .column(getTranslation("office.outside.look"), this::look)
                .show(0);
    }

    private Component look(OutsideFiling filing) {
        var act =
                ActionButton.secondary(
                        getTranslation("office.outside.open"), () -> open(filing, null));
        act.setAriaLabel(getTranslation("office.outside.open.of", filing.number()));
        return act;
    }

    private void open(OutsideFiling filing, @Nullable Component news) {
        begin(news);
        desk.open(filing.id())
                .ifPresent(opened -> {
                    getContent()
                            .add(
                                    ActionButton.plain(
                                            getTranslation("office.outside.back"),
                                            () -> list(null)),
                                    new OutsideContent(opened, today, desk),
                                    new OutsideDecision(opened, desk, this::decided));
                });
    }

    private void decided(OutsideDesk.Result result, String done) {
        switch (result) {
            case DONE -> list(banner(Tone.GOOD, done));
            case LATE -> list(banner(Tone.ATTENTION, "office.outside.late"));
            case UNREADABLE -> list(banner(Tone.ATTENTION, "office.outside.unreadable"));
        }
    }

    private Component banner(Tone tone, String key) {
        return new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".then"))
                .announced();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.outside.title");
    }
}
