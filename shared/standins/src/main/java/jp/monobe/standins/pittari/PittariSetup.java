package jp.monobe.standins.pittari;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.Cast;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.PrivateFiles;
import jp.monobe.standins.data.SeededPeople;
import jp.monobe.standins.signing.SigningCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** ぴったりサービス; each city's secret is written to {@code keys/pittari-<code>.key}. */
@Configuration(proxyBeanMethods = false)
class PittariSetup {

    @Bean
    Applications applications(
            Settings settings, SeededPeople people, Cards cards, Cast cast, SigningCards signer) {
        var applications = new Applications();
        var demo = new DemoApplications(people, cards, cast, signer);
        settings.cities().forEach(city -> demo.of(city).forEach(applications::send));
        return applications;
    }

    @Bean
    Logins logins(Settings settings, DataFolder data, Faults faults, Times times) {
        Map<String, String> secrets = new HashMap<>();
        settings.cities().forEach(city -> secrets.put(city.code(), secret(data, city.code())));
        return new Logins(secrets, faults, times.system());
    }

    private static String secret(DataFolder data, String code) {
        var file = data.resolve("keys", "pittari-" + code + ".key");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return PrivateFiles.read(file).strip();
    }
}
