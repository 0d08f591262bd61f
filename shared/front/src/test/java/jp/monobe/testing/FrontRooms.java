package jp.monobe.testing;

import javax.sql.DataSource;
import jp.monobe.BaseConfiguration;
import jp.monobe.FrontConfiguration;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.reference.Holidays;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The front rooms as the portal runs them, over a real MariaDB. */
@Configuration(proxyBeanMethods = false)
@Import({
    BaseConfiguration.class,
    FrontConfiguration.class,
    Residents.class,
    Office.class,
    Claims.class,
    Helpers.class
})
public class FrontRooms {

    @Bean
    ConversionService conversionService() {
        return ApplicationConversionService.getSharedInstance();
    }

    @Bean(destroyMethod = "close")
    ScopedDataSource portal() {
        return TestCities.open(Source.PORTAL);
    }

    @Bean
    @Primary
    DataSource tampered(ScopedDataSource portal) {
        return new Tampered(portal);
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    TransactionTemplate work(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    @Primary
    SettableClock testClock() {
        return new SettableClock();
    }

    @Bean
    @Primary
    SystemTime testTime(SettableClock clock) {
        return new SystemTime(clock);
    }

    @Bean
    Settings settings(ScopedDataSource portal, SystemTime time) {
        return CityAccess.publishedSettings(
                CityAccess.published(portal), time, Holidays.japan().office());
    }
}
