package jp.monobe.standins.till;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.realm.FaultFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The collecting agent alone with its faults, on a port of its own. */
final class Agency implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Agency(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Agency open(Path data) throws IOException {
        var agency =
                new Agency(
                        new SpringApplicationBuilder(Parts.class)
                                .run(
                                        "--server.port=0",
                                        "--monobe.data=" + data,
                                        "--monobe.till.patience-seconds=3",
                                        "--spring.flyway.enabled=false"));
        for (var city : agency.context.getBean(Collectors.class).all()) {
            var file = keys(data).resolve("agent-" + city.city() + ".properties");
            Files.writeString(
                    file,
                    Files.readString(file).replace("localhost:0", "127.0.0.1:" + agency.port()));
        }
        return agency;
    }

    static Path keys(Path data) {
        return data.resolve("keys");
    }

    private int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    Faults faults() {
        return context.getBean(Faults.class);
    }

    Ledgers ledgers() {
        return context.getBean(Ledgers.class);
    }

    Collector city(String code) {
        return context.getBean(Collectors.class).ofCity(code).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Without a stereotype, so that the whole program's scan does not find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
            })
    @EnableConfigurationProperties(Settings.class)
    @Import({
        TillSetup.class,
        CollectApi.class,
        TillPages.class,
        ElPages.class,
        BankPages.class,
        AgentPages.class
    })
    static class Parts {

        @Bean
        DataFolder dataFolder(Settings settings) {
            return DataFolder.open(settings.data());
        }

        @Bean
        Times times() {
            return new Times(Clock.system(JAPAN), InstantSource.system());
        }

        @Bean
        Faults faults() {
            return new Faults();
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasename("messages");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        FilterRegistrationBean<FaultFilter> faultFilter(Faults faults) {
            return new FilterRegistrationBean<>(new FaultFilter(faults, Duration.ZERO));
        }

        @Bean
        SecurityFilterChain openChain(HttpSecurity http) {
            return http.authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }
    }
}
