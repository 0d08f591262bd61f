package jp.monobe.frontend.gallery;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jp.monobe.frontend.FrontendConfiguration;
import org.jsoup.nodes.DataNode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Every part on one page, to look at and to test without either program. */
@SpringBootApplication(
        exclude = org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration.class)
@Import(FrontendConfiguration.class)
@StyleSheet("css/fonts.css")
@StyleSheet("css/fonts-rare.css")
@StyleSheet("css/monobe.css")
public class GalleryApplication implements AppShellConfigurator {

    private static final List<String> MODULES =
            List.of("monobe.js", "monobe-idle.js", "monobe-files.js");

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** No bundle is built for tests, so the shell carries our modules itself. */
    @Bean
    VaadinServiceInitListener modules() {
        return service ->
                service.addIndexHtmlRequestListener(response ->
                        MODULES.forEach(name ->
                                response.getDocument()
                                        .head()
                                        .appendElement("script")
                                        .attr("type", "module")
                                        .appendChild(new DataNode(module(name)))));
    }

    private static String module(String name) {
        try (var in = GalleryApplication.class.getResourceAsStream("/META-INF/frontend/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    InMemoryDraft draft() {
        return new InMemoryDraft();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(GalleryApplication.class, arguments);
    }
}
