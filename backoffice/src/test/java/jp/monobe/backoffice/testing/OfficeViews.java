package jp.monobe.backoffice.testing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.time.Clock;
import java.time.Instant;
import jp.monobe.backoffice.OfficeMenu;
import jp.monobe.frontend.FrontendConfiguration;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.staff.Role;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The screens alone: no database, no bridge; the rooms' services are mocked by the test. Without a
 * stereotype, so that the whole program's scan does not find it.
 */
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@ComponentScan({
    "jp.monobe.backoffice.page",
    "jp.monobe.backoffice.signin",
    "jp.monobe.backoffice.inbox",
    "jp.monobe.backoffice.review",
    "jp.monobe.backoffice.posting",
    "jp.monobe.backoffice.trail",
    "jp.monobe.backoffice.link",
    "jp.monobe.backoffice.outside",
    "jp.monobe.backoffice.counter",
    "jp.monobe.backoffice.billing",
    "jp.monobe.backoffice.refund",
    "jp.monobe.backoffice.arrears",
    "jp.monobe.backoffice.agreement",
    "jp.monobe.backoffice.catalogue",
    "jp.monobe.backoffice.facilities",
    "jp.monobe.backoffice.directory"
})
@Import({FrontendConfiguration.class, OfficeMenu.class})
public class OfficeViews implements AppShellConfigurator {

    /** The morning on which all samples play. */
    public static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, JAPAN);
    }

    @Bean
    SystemTime systemTime() {
        return new SystemTime(Clock.fixed(NOW, JAPAN));
    }

    @Bean
    FormDefinitions formDefinitions() {
        return FormDefinitions.shipped();
    }

    /** As the directory would answer for the roles she signed in with. */
    @Bean
    Permissions permissions() {
        return (_, permission) ->
                SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                        .map(authority -> authority.getAuthority().substring("ROLE_".length()))
                        .map(Role::valueOf)
                        .anyMatch(role -> role.permissions().contains(permission));
    }
}
