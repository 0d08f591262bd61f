package jp.monobe.standins.pittari;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import jp.monobe.people.People;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.card.CardFiles;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.PrivateFiles;
import jp.monobe.standins.data.SeededPeople;
import jp.monobe.standins.data.StandInSecret;
import jp.monobe.standins.realm.FaultFilter;
import jp.monobe.standins.signing.CertificateAuthority;
import jp.monobe.standins.signing.SigningCards;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
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
import tools.jackson.databind.json.JsonMapper;

/** ぴったりサービス alone, with its faults, on a port of its own. */
final class Outside {

    private final ConfigurableApplicationContext context;

    private Outside(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** A new one for a test's data. */
    static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "outside");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outside open(Path data) {
        return new Outside(
                new SpringApplicationBuilder(Parts.class)
                        .properties(
                                "server.port=0",
                                "monobe.data=" + data,
                                "spring.flyway.enabled=false")
                        .run("--server.port=0", "--monobe.data=" + data));
    }

    String url() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return "http://127.0.0.1:" + port + ReceiveInfoApi.PATH;
    }

    Faults faults() {
        return context.getBean(Faults.class);
    }

    Applications applications() {
        return context.getBean(Applications.class);
    }

    /** The half of cards that signs. */
    SigningCards signer() {
        return context.getBean(SigningCards.class);
    }

    /** Cards of an authority that nobody here knows. */
    SigningCards stranger() {
        var secret = StandInSecret.in(DataFolder.open(folder()));
        var authority = new CertificateAuthority(secret, LoadedPeople.TODAY);
        return new SigningCards(secret, authority, context.getBean(Times.class).business());
    }

    jp.monobe.standins.card.Card card(String key) {
        var cast = context.getBean(jp.monobe.standins.card.Cast.class);
        var member =
                cast.members().stream()
                        .filter(it -> it.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return context.getBean(jp.monobe.standins.card.Cards.class).get(member.cardKey());
    }

    /** Without a stereotype, so that the whole program's scan does not find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
            })
    @EnableConfigurationProperties(Settings.class)
    @Import({PittariSetup.class, ReceiveInfoApi.class})
    static class Parts {

        @Bean
        DataFolder dataFolder(Settings settings) {
            return DataFolder.open(settings.data());
        }

        @Bean
        Times times() {
            var business =
                    Clock.offset(
                            Clock.system(JAPAN),
                            Duration.between(java.time.Instant.now(), CoreRooms.MORNING));
            return new Times(business, InstantSource.system());
        }

        @Bean
        SeededPeople people(DataFolder data) throws java.io.IOException {
            var folder = data.resolve("people");
            Files.createDirectories(folder);
            People.write(folder, 20261123, LoadedPeople.TODAY);
            return new SeededPeople(folder, LoadedPeople.TODAY);
        }

        @Bean
        CardFiles cardFiles(SeededPeople people, Settings settings) {
            return new CardFiles(people.folder(), settings.cities(), JsonMapper.builder().build());
        }

        @Bean
        jp.monobe.standins.card.Cards cards(CardFiles files) {
            return files.cards();
        }

        @Bean
        jp.monobe.standins.card.Cast cast(CardFiles files) {
            return files.cast();
        }

        @Bean
        StandInSecret standInSecret(DataFolder data) {
            return StandInSecret.in(data);
        }

        @Bean
        CertificateAuthority certificateAuthority(StandInSecret secret, DataFolder data) {
            var authority = new CertificateAuthority(secret, LoadedPeople.TODAY);
            PrivateFiles.write(data.resolve("keys", "sign-ca.pem"), authority.pem());
            return authority;
        }

        @Bean
        SigningCards signingCards(
                StandInSecret secret, CertificateAuthority authority, Times times) {
            return new SigningCards(secret, authority, times.business());
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
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                    .build();
        }
    }
}
