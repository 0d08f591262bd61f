package jp.monobe;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import jp.monobe.audit.AuditReader;
import jp.monobe.audit.AuditTrail;
import jp.monobe.audit.AuditedRefusals;
import jp.monobe.document.Documents;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.GuardConfiguration;
import jp.monobe.municipality.spi.Refusals;
import jp.monobe.procedure.FormDefinitions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module {@code base}: time, ids, the guard and the trail. */
@Configuration(proxyBeanMethods = false)
@Import(GuardConfiguration.class)
public class BaseConfiguration {

    /** Business time: system time and an offset, always ticking, in Japan (ADR 0012). */
    @Bean
    Clock clock(@Value("${monobe.clock.offset:PT0S}") Duration offset) {
        return Clock.offset(Clock.system(JAPAN), offset);
    }

    @Bean
    SystemTime systemTime() {
        return new SystemTime(Clock.systemUTC());
    }

    @Bean
    Ids ids(SystemTime time) {
        return new Ids(time, new SecureRandom());
    }

    /** For what must not be guessed; tests put a seeded one in its place. */
    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    /** A wrong definition stops the start. */
    @Bean
    FormDefinitions formDefinitions() {
        return FormDefinitions.shipped();
    }

    @Bean
    AuditTrail auditTrail(JdbcClient jdbc, SystemTime time) {
        return new AuditTrail(jdbc, time);
    }

    @Bean
    AuditReader auditReader(JdbcClient jdbc) {
        return new AuditReader(jdbc);
    }

    @Bean
    Refusals refusals(AuditTrail trail) {
        return new AuditedRefusals(trail);
    }

    /** Rare characters of names come from IPAmj Mincho, in Debian's place or where told. */
    @Bean
    Documents documents(@Value("${monobe.fonts.ipamj:}") String ipamj) {
        return ipamj.isEmpty() ? new Documents() : new Documents(Path.of(ipamj));
    }
}
