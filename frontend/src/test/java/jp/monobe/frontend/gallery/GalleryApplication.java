package jp.monobe.frontend.gallery;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import jp.monobe.frontend.FrontendConfiguration;
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

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(GalleryApplication.class, arguments);
    }
}
