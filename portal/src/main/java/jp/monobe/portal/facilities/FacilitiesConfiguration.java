package jp.monobe.portal.facilities;

import jp.monobe.facility.PublishedFacilities;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Published;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cities' facilities in memory. */
@Configuration(proxyBeanMethods = false)
class FacilitiesConfiguration {

    @Bean
    PublishedFacilities publishedFacilities(Published published, SystemTime time) {
        return new PublishedFacilities(published, time);
    }
}
