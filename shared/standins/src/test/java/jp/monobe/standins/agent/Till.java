package jp.monobe.standins.agent;

import static jp.monobe.kernel.JapanTime.JAPAN;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.realm.FaultFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The card agent alone with its faults, and somebody who listens to what it tells. */
final class Till implements AutoCloseable {

    /** What it told. */
    record Told(String path, String signature, String body) {}

    private final HttpServer listener;
    private final ConfigurableApplicationContext context;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

    /** So many messages are not taken. */
    final AtomicInteger refusals = new AtomicInteger();

    private Till(Path data) throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext(
                "/",
                exchange -> {
                    told.add(
                            new Told(
                                    exchange.getRequestURI().getPath(),
                                    exchange.getRequestHeaders().getFirst("Stripe-Signature"),
                                    new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8)));
                    exchange.sendResponseHeaders(
                            refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 503 : 200, -1);
                    exchange.close();
                });
        listener.start();
        context =
                new SpringApplicationBuilder(Parts.class)
                        .run(
                                "--server.port=0",
                                "--monobe.data=" + data,
                                "--spring.flyway.enabled=false",
                                "--monobe.portal.url=http://127.0.0.1:"
                                        + listener.getAddress().getPort());
        for (var agreement : context.getBean(Agreements.class).all()) {
            var file = keys(data).resolve("card-" + agreement.city() + ".properties");
            Files.writeString(
                    file, Files.readString(file).replace("localhost:0", "127.0.0.1:" + port()));
        }
    }

    static Till open(Path data) throws IOException {
        return new Till(data);
    }

    static Path keys(Path data) {
        return data.resolve("keys");
    }

    private int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    Faults faults() {
        return context.getBean(Faults.class);
    }

    Checkouts checkouts() {
        return context.getBean(Checkouts.class);
    }

    Refunds refunds() {
        return context.getBean(Refunds.class);
    }

    @Nullable Told told() throws InterruptedException {
        return told.poll(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        context.close();
        listener.stop(0);
    }

    /** Without a stereotype, so that the whole program's scan does not find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
            })
    @EnableConfigurationProperties(Settings.class)
    @Import({AgentSetup.class, CheckoutApi.class, CheckoutPages.class, RefundApi.class})
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
        FilterRegistrationBean<FaultFilter> faultFilter(Faults faults) {
            return new FilterRegistrationBean<>(new FaultFilter(faults, Duration.ZERO));
        }

        @Bean
        SecurityFilterChain openChain(HttpSecurity http) {
            return http.authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**", "/v1/**"))
                    .build();
        }
    }
}
