package jp.monobe.testing.crossing;

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
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The front rooms as the portal runs them, with its own database user. */
@Configuration(proxyBeanMethods = false)
@Import({BaseConfiguration.class, FrontConfiguration.class})
class PortalRooms {

    @Bean
    ConversionService conversionService() {
        return ApplicationConversionService.getSharedInstance();
    }

    @Bean(destroyMethod = "close")
    ScopedDataSource portal() {
        return TestCities.open(Source.PORTAL);
    }

    @Bean
    JdbcClient jdbc(ScopedDataSource portal) {
        return JdbcClient.create(portal);
    }

    @Bean
    TransactionTemplate work(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    Settings settings(ScopedDataSource portal, SystemTime time) {
        return CityAccess.publishedSettings(
                CityAccess.published(portal), time, Holidays.japan().office());
    }
}
