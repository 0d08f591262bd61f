package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.Permission;
import jp.monobe.wording.CityWords;
import jp.monobe.wording.SearchDesk;
import jp.monobe.wording.Searched;
import jp.monobe.wording.TrySearch;
import org.jspecify.annotations.Nullable;

/**
 * What people searched for and did not find (検索のことば), and the city's own words that help: tried
 * first, then added.
 */
@Route(value = "searches", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CATALOGUE_EDITOR, OfficeRole.CATALOGUE_PUBLISHER})
public final class SearchesView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 25;

    private final SearchDesk searches;
    private final CityWords words;
    private final TrySearch trial;
    private final CurrentStaff staff;

    SearchesView(SearchDesk searches, CityWords words, TrySearch trial, CurrentStaff staff) {
        this.searches = searches;
        this.words = words;
        this.trial = trial;
        this.staff = staff;
        getContent().setClassName("stack catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    private void show(@Nullable Component news) {
        var synonyms = new SynonymForm(trial, staff.may(Permission.CATALOGUE_EDIT), this::add);
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle())
                                .lead(getTranslation("office.searches.lead", searches.total())));
        if (news != null) {
            getContent().add(news);
        }
        getContent()
                .add(
                        section(
                                "office.searches.none",
                                searches.withoutResult(),
                                Searched::withoutResult,
                                synonyms),
                        section(
                                "office.searches.unopened",
                                searches.firstNeverOpened(),
                                Searched::times,
                                synonyms),
                        block("office.synonyms.try", synonyms),
                        block(
                                "office.synonyms",
                                new SynonymTable(
                                        words.all(),
                                        staff.may(Permission.CATALOGUE_EDIT),
                                        id -> {
                                            words.remove(id);
                                            show(news("office.synonyms.removed"));
                                        })));
    }

    private Section section(
            String key,
            List<Searched> rows,
            java.util.function.ToIntFunction<Searched> count,
            SynonymForm form) {
        if (rows.isEmpty()) {
            return block(
                    key,
                    new EmptyState(
                            getTranslation(key + ".empty"), getTranslation(key + ".empty.do")));
        }
        var table =
                new CardTable<>(getTranslation(key + ".caption"), Slice.of(rows), ROWS)
                        .text(getTranslation("office.searches.words"), Searched::words)
                        .numeric(
                                getTranslation(key + ".count"),
                                row -> String.valueOf(count.applyAsInt(row)))
                        .text(
                                getTranslation("office.searches.first"),
                                row -> row.first().orElse(""))
                        .column(getTranslation("office.catalogue.act"), row -> help(row, form));
        return block(key, table.show(0));
    }

    private Component help(Searched row, SynonymForm form) {
        var button =
                ActionButton.secondary(
                        getTranslation("office.searches.help"), () -> form.begin(row.words()));
        button.setAriaLabel(getTranslation("office.searches.help.of", row.words()));
        return button;
    }

    private Section block(String key, Component content) {
        var block = new Section(new H2(getTranslation(key)), content);
        block.setClassName("case-block stack");
        return block;
    }

    private boolean add(List<String> group) {
        boolean added = words.add(group);
        if (added) {
            show(news("office.synonyms.added"));
        }
        return added;
    }

    private NotificationBanner news(String key) {
        return new NotificationBanner(Tone.GOOD, getTranslation(key), getTranslation(key + ".then"))
                .announced();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.searches.title");
    }
}
