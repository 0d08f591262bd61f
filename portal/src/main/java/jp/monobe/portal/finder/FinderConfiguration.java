package jp.monobe.portal.finder;

import jp.monobe.portal.find.PublicCities;
import jp.monobe.procedure.ShippedFinder;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.FinderDefinitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The finder's questions and rules; a wrong one stops the start. */
@Configuration(proxyBeanMethods = false)
class FinderConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FinderConfiguration.class);

    /** After so many conversations the code is compiled. */
    private static final int ROUNDS = 12;

    private static final int CHILDREN = 3;

    @Bean
    FinderDefinitions finderDefinitions() {
        return ShippedFinder.load(CatalogueFiles.load());
    }

    /**
     * Beside the start, so that the first visitor need not wait for a cold program; a database
     * still away is no reason to stop.
     */
    @Bean
    ApplicationRunner warmFinder(PublicCities cities, Finders finders) {
        return _ ->
                Thread.ofPlatform().daemon().name("warm-finder").start(() -> warm(cities, finders));
    }

    private static void warm(PublicCities cities, Finders finders) {
        try {
            cities.all().stream()
                    .flatMap(tenant -> cities.find(tenant.slug()).stream())
                    .limit(1)
                    .map(finders::of)
                    .forEach(FinderConfiguration::talk);
        } catch (RuntimeException away) {
            LOG.warn("The finder cannot be warmed yet", away);
        }
    }

    private static void talk(Finder finder) {
        for (int round = 0; round < ROUNDS; round++) {
            var family = Family.of(round % CHILDREN + 1);
            finder.findings(family);
            finder.open(family);
        }
    }
}
