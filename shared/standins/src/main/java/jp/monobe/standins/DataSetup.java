package jp.monobe.standins;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import jp.monobe.kernel.Ids;
import jp.monobe.standins.card.CardFiles;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.Cast;
import jp.monobe.standins.data.ClientKeys;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.SeededPeople;
import jp.monobe.standins.data.StandInSecret;
import jp.monobe.standins.database.EmbeddedMariaDb;
import jp.monobe.standins.staff.StaffMembers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import tools.jackson.databind.json.JsonMapper;

/** The data folder and what is made in it, in the order in which it is needed. */
@Configuration(proxyBeanMethods = false)
class DataSetup {

    private static final Logger log = LoggerFactory.getLogger(DataSetup.class);

    /** Ports come first: nothing is made where the program cannot run. */
    @Bean
    DataFolder dataFolder(Settings settings, @Value("${server.port}") int httpPort) {
        DataFolder data = DataFolder.open(settings.data());
        Ports.requireFree("the stand-ins' pages", httpPort, "server.port");
        Ports.requireFree("the mailbox", settings.smtp().port(), "monobe.smtp.port");
        return data;
    }

    @Bean
    EmbeddedMariaDb database(DataFolder data, Settings settings) {
        return EmbeddedMariaDb.start(data, settings.db());
    }

    @Bean
    Times times(Settings settings) {
        return new Times(
                Clock.offset(Clock.system(JAPAN), settings.clock().offset()),
                InstantSource.system());
    }

    @Bean
    Ids ids(Times times) {
        return new Ids(times.system(), new SecureRandom());
    }

    @Bean
    StandInSecret standInSecret(DataFolder data) {
        return StandInSecret.in(data);
    }

    @Bean
    ClientKeys clientKeys(DataFolder data) {
        var keys = new ClientKeys(data);
        keys.makeVaultKey();
        return keys;
    }

    /** After the database: its port may be taken, and people take seconds. */
    @Bean
    @DependsOn("database")
    SeededPeople seededPeople(DataFolder data, Settings settings, Times times) {
        LocalDate wanted = settings.seedDate();
        return SeededPeople.in(data, settings.seed(), wanted == null ? times.today() : wanted);
    }

    @Bean
    CardFiles cardFiles(SeededPeople people, Settings settings, JsonMapper json) {
        return new CardFiles(people.folder(), settings.cities(), json);
    }

    @Bean
    Cards cards(CardFiles files) {
        Cards cards = files.cards();
        log.info("{} cards are ready", cards.size());
        return cards;
    }

    @Bean
    Cast cast(CardFiles files) {
        return files.cast();
    }

    @Bean
    StaffMembers staffMembers(SeededPeople people, Settings settings) {
        return StaffMembers.read(people.folder(), settings.cities());
    }
}
