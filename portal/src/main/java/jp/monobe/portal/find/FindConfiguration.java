package jp.monobe.portal.find;

import java.time.Clock;
import jp.monobe.frontend.ui.Texts;
import jp.monobe.frontend.web.ByContent;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.TodaysFillings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The catalogue in memory, the language of a page, and how long browsers may keep it. */
@Configuration(proxyBeanMethods = false)
class FindConfiguration implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FindConfiguration.class);

    private final String site;

    FindConfiguration(@Value("${monobe.public-url:http://localhost:8080}") String site) {
        this.site = site;
    }

    @Bean
    PublishedCatalogue publishedCatalogue(
            Published published,
            SystemTime time,
            Clock clock,
            Settings settings,
            Tenants tenants,
            @Value("${monobe.catalogue.services-in-memory:60000}") long most) {
        return new PublishedCatalogue(
                published, time, new TodaysFillings(clock, settings, tenants), most);
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
    PublicPageCache publicPageCache(SystemTime time) {
        return new PublicPageCache(time);
    }

    @Bean
    PublicEtags publicEtags() {
        return new PublicEtags();
    }

    /** Both the filter and, by its name, Spring's way to find a request's language. */
    @Bean("localeResolver")
    PublicLanguage publicLanguage() {
        return new PublicLanguage();
    }

    /** After the server's own, so that ours stands nearer to the page and speaks first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableAddress(Texts texts) {
        return server ->
                server.addContextCustomizers(context ->
                        context.getParent().getPipeline().addValve(new UnreadableAddress(texts)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PublicCaching());
        registry.addInterceptor(new PublicFrame(site));
    }

    /** Our few scripts; no page needs one. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        ByContent.serve(registry, "/js", "classpath:/public/js/");
    }
}
