package jp.monobe.portal.testing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import jp.monobe.frontend.FrontendConfiguration;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.procedure.FormDefinitions;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * All pages of the portal without databases; the rooms' services are mocked by the test. Without a
 * stereotype, so that the whole program's scan does not find it.
 */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan({
    "jp.monobe.portal.shell",
    "jp.monobe.portal.signin",
    "jp.monobe.portal.welcome",
    "jp.monobe.portal.home",
    "jp.monobe.portal.apply",
    "jp.monobe.portal.follow",
    "jp.monobe.portal.mandate",
    "jp.monobe.portal.paying",
    "jp.monobe.portal.finder"
})
@ComponentScan(
        basePackages = "jp.monobe.portal.find",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Wording"))
@Import(FrontendConfiguration.class)
public class PortalViews implements AppShellConfigurator {

    /** The morning on which all samples play. */
    public static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, JAPAN);
    }

    @Bean
    SystemTime systemTime() {
        return new SystemTime(Clock.systemUTC());
    }

    @Bean
    Ids ids(SystemTime time) {
        return new Ids(time, RandomGenerator.getDefault());
    }

    @Bean
    FormDefinitions formDefinitions() {
        return FormDefinitions.shipped();
    }
}
