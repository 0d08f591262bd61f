package jp.monobe.testing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;
import jp.monobe.BaseConfiguration;
import jp.monobe.CoreConfiguration;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.reference.Holidays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The core rooms as the back office runs them: the day begins at 2026-11-23T10:00 in Japan, in a
 * program of its own at another time when {@link #BEGINS} says so.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@Import({BaseConfiguration.class, CoreConfiguration.class, LoadedPeople.class, Trail.class})
public class CoreRooms {

    public static final String BEGINS = "monobe.test.begins";

    public static final Instant MORNING =
            Instant.parse(System.getProperty(BEGINS, "2026-11-23T01:00:00Z"));

    @Bean
    @Primary
    ScopedDataSource office() {
        return TestCities.open(Source.OFFICE);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("vault")
    DataSource vault() {
        return TestCities.open(Source.VAULT);
    }

    @Bean
    @Primary
    Clock businessClock() {
        return Clock.offset(Clock.system(JAPAN), Duration.between(Instant.now(), MORNING));
    }

    @Bean
    Settings settings(ScopedDataSource office, SystemTime time) {
        return CityAccess.masterSettings(office, time, Holidays.japan().office());
    }

    @Bean
    JavaMailSender mailbox() {
        return new JavaMailSenderImpl();
    }

    @Bean
    DynamicPropertyRegistrar vaultKey() {
        return registry -> registry.add("monobe.vault.key-file", CoreRooms::keyFile);
    }

    private static String keyFile() {
        try {
            var file = Files.createTempFile(Path.of("target"), "vault", ".key");
            return Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
