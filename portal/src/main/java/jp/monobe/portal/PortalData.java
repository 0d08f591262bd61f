package jp.monobe.portal;

import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.Tenants;
import jp.monobe.reference.Holidays;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The portal's one way to data: the open zone, as {@code monobe_portal}. */
@Configuration(proxyBeanMethods = false)
class PortalData {

    @Bean(destroyMethod = "close")
    ScopedDataSource dataSource(Environment environment) {
        return Binder.get(environment)
                .bind("monobe.sources.front", SourceLogin.class)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "monobe.sources.front.* is not set; see docs/how-to"))
                .open(Source.PORTAL);
    }

    @Bean
    Tenants tenants(ScopedDataSource source, SystemTime time) {
        return CityAccess.publishedTenants(source, time);
    }

    @Bean
    Published published(ScopedDataSource source) {
        return CityAccess.published(source);
    }

    @Bean
    Settings settings(Published published, SystemTime time) {
        return CityAccess.publishedSettings(published, time, Holidays.japan().office());
    }
}
