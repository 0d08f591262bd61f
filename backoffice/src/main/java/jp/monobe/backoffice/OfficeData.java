package jp.monobe.backoffice;

import jakarta.persistence.EntityManagerFactory;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.Tenants;
import jp.monobe.reference.Holidays;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;

/**
 * The back office's three ways to data: the inner zone as {@code monobe_office}, 個人番号 as {@code
 * monobe_vault}, and the open zone as {@code monobe_bridge} (ADR 0003). What is not qualified is
 * the inner zone's; that is said here, since Spring Boot would step back from the others' beans.
 */
@Configuration(proxyBeanMethods = false)
public class OfficeData {

    @Bean(destroyMethod = "close")
    @Primary
    ScopedDataSource dataSource(Environment environment) {
        return open(environment, "core", Source.OFFICE);
    }

    @Bean(name = "vault", destroyMethod = "close")
    ScopedDataSource vault(Environment environment) {
        return open(environment, "vault", Source.VAULT);
    }

    @Bean(name = "bridge", destroyMethod = "close")
    ScopedDataSource bridge(Environment environment) {
        return open(environment, "front", Source.BRIDGE);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(ScopedDataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entities) {
        return new JpaTransactionManager(entities);
    }

    @Bean
    Tenants tenants(ScopedDataSource source, SystemTime time) {
        return CityAccess.masterTenants(source, time);
    }

    @Bean
    Settings settings(ScopedDataSource source, SystemTime time) {
        return CityAccess.masterSettings(source, time, Holidays.japan().office());
    }

    private static ScopedDataSource open(Environment environment, String name, Source source) {
        var login =
                Binder.get(environment)
                        .bind("monobe.sources." + name, SourceLogin.class)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "monobe.sources."
                                                + name
                                                + ".* is not set; is"
                                                + " secrets/backoffice.properties there?"));
        return login.open(source);
    }
}
