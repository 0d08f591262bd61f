package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;

/** The frame of all pages after sign-in: her city, the ways she may go, her name, the way out. */
@PermitAll
public final class OfficeLayout extends Composite<CityPage> implements RouterLayout {

    private static final Duration WARN = Duration.ofMinutes(25);

    /** A little before the HTTP session's 30 minutes, so that the provider's session ends too. */
    private static final Duration END = Duration.ofMinutes(29);

    private final CityPage page;

    OfficeLayout(CurrentStaff staff, Menu menu, Tenants tenants, Settings settings, Today today) {
        var city = tenants.withCode(staff.city()).orElseThrow();
        var header = new CityHeader(city.name(), getTranslation("office.name"), "/app/").wide();
        menu.of(staff::may)
                .forEach(way -> header.add(new RouterLink(getTranslation(way.text()), way.view())));
        header.signedIn(getTranslation("office.greeting", staff.name()), staff::signOut);
        page =
                new CityPage(
                                header,
                                null,
                                settings.of(city.code()).at(SettingKey.DEMO, today.date()))
                        .dense()
                        .with(new IdleWarning(WARN, END, staff::signOutIdle, staff::signOut));
    }

    @Override
    protected CityPage initContent() {
        return page;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            page.show(content);
        }
    }
}
