package jp.monobe.portal.find;

import java.time.Clock;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.TodaysFillings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The catalogue in memory, and how long browsers may keep public pages. */
@Configuration(proxyBeanMethods = false)
class FindConfiguration implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FindConfiguration.class);

    @Bean
    PublishedCatalogue publishedCatalogue(
            Published published,
            SystemTime time,
            Clock clock,
            Settings settings,
            Tenants tenants) {
        return new PublishedCatalogue(
                published, time, new TodaysFillings(clock, settings, tenants));
    }

    /**
     * Reads and indexes before the first visitor comes; a database still away is no reason to stop.
     */
    @Bean
    ApplicationRunner readCatalogue(PublishedCatalogue catalogue) {
        return _ -> {
            try {
                catalogue.search(null);
            } catch (RuntimeException away) {
                LOG.warn("The catalogue cannot be read yet", away);
            }
        };
    }

    @Bean
    PublicEtags publicEtags() {
        return new PublicEtags();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PublicCaching());
    }
}
