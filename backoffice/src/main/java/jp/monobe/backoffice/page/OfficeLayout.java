package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;

/** The frame of all pages after sign-in: her city, the ways she may go, her name, the way out. */
public final class OfficeLayout extends Composite<CityPage> implements RouterLayout {

    /** A little before the HTTP session's 30 minutes. */
    private static final Duration END = Duration.ofMinutes(29);

    private static final Duration WARN = Duration.ofMinutes(25);

    private final CityPage page;

    OfficeLayout(
            Tenants tenants, Settings settings, Clock clock, AuthenticationContext authentication) {
        var who = ScopeFilter.signedIn().orElseThrow();
        var city = tenants.withCode(who.city()).orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        boolean demo = settings.of(city.code()).at(SettingKey.DEMO, today);
        var header = new CityHeader(city.name(), getTranslation("office.name"), "/app/").wide();
        new Ways(authentication).addTo(header);
        header.signedIn(greeting(who), authentication::logout);
        page = new CityPage(header, null, demo).dense();
        page.with(new IdleWarning(WARN, END, authentication::logout));
    }

    private String greeting(CityPrincipal who) {
        return getTranslation("office.greeting", who.displayName());
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
