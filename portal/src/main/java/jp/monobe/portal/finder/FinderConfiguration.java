package jp.monobe.portal.finder;

import jp.monobe.procedure.ShippedFinder;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.finder.FinderDefinitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The finder's questions and rules; a wrong one stops the start. */
@Configuration(proxyBeanMethods = false)
class FinderConfiguration {

    @Bean
    FinderDefinitions finderDefinitions() {
        return ShippedFinder.load(CatalogueFiles.load());
    }
}
