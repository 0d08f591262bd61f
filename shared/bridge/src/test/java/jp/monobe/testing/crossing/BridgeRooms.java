package jp.monobe.testing.crossing;

import jp.monobe.BridgeConfiguration;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.Tenants;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CaseRooms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The back office with its bridge, and a portal beside it; the loops are run by the tests. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/jp/monobe/testing/crossing/no-loops.properties")
@Import({CaseRooms.class, BridgeConfiguration.class, Portal.class})
public class BridgeRooms {

    @Bean(defaultCandidate = false)
    @Qualifier("bridge")
    ScopedDataSource bridge() {
        return TestCities.open(Source.BRIDGE);
    }

    @Bean
    Tenants tenants(@Qualifier("office") ScopedDataSource office, SystemTime time) {
        return CityAccess.masterTenants(office, time);
    }
}
