package jp.monobe.frontend;

import com.vaadin.flow.server.VaadinServiceInitListener;
import jp.monobe.frontend.ui.Texts;
import jp.monobe.frontend.web.ByContent;
import jp.monobe.frontend.web.ConnectionTexts;
import jp.monobe.frontend.web.HtmlLang;
import jp.monobe.frontend.web.UnexpectedErrors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

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

    /**
     * Pages ask for a style sheet by its content, as {@code monobe-<hash>.css}, and the folder of
     * the fonts carries their version: a browser may keep both for good. Flow asks by the plain
     * name.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/fonts/**")
                .addResourceLocations(LOOK + "fonts/")
                .setCacheControl(ByContent.FOR_GOOD);
        ByContent.serve(registry, "/css", LOOK);
    }

    /** Lets templates write {@code @{/css/monobe.css}} and mean the one with the hash. */
    @Bean
    ResourceUrlEncodingFilter addressesByContent() {
        return new ResourceUrlEncodingFilter();
    }
}
