package jp.monobe.frontend;

import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import jp.monobe.frontend.ui.Texts;
import jp.monobe.frontend.web.ConnectionTexts;
import jp.monobe.frontend.web.HtmlLang;
import jp.monobe.frontend.web.UnexpectedErrors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What this module gives a program that imports it. */
@Configuration(proxyBeanMethods = false)
public class FrontendConfiguration implements WebMvcConfigurer {

    private static final String LOOK = "classpath:/META-INF/resources/css/";

    /** Named so that Spring takes it as the message source too: pages and views say the same. */
    @Bean("messageSource")
    Texts texts() {
        return Texts.load();
    }

    @Bean
    VaadinServiceInitListener htmlLang() {
        return new HtmlLang();
    }

    @Bean
    VaadinServiceInitListener connectionTexts(Texts texts) {
        return new ConnectionTexts(texts);
    }

    @Bean
    VaadinServiceInitListener unexpectedErrors() {
        return service ->
                service.getSource()
                        .addSessionInitListener(session ->
                                session.getSession().setErrorHandler(new UnexpectedErrors()));
    }

    /** The folder of the fonts carries their version, so a browser may keep them for good. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/fonts/**")
                .addResourceLocations(LOOK + "fonts/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/css/*")
                .addResourceLocations(LOOK)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
