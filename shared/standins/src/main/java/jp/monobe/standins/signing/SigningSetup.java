package jp.monobe.standins.signing;

import jp.monobe.kernel.Ids;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.PinTries;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.PrivateFiles;
import jp.monobe.standins.data.SeededPeople;
import jp.monobe.standins.data.StandInSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signing service; its trust anchor is written to {@code keys/sign-ca.pem}. */
@Configuration(proxyBeanMethods = false)
class SigningSetup {

    @Bean
    SignTransactions signTransactions(Ids ids) {
        return new SignTransactions(ids);
    }

    @Bean
    CertificateAuthority certificateAuthority(
            StandInSecret secret, SeededPeople people, DataFolder data, Settings settings) {
        var authority = new CertificateAuthority(secret, people.seedDate());
        PrivateFiles.write(data.resolve("keys", "sign-ca.pem"), authority.pem());
        settings.cities().forEach(city -> OfficeSeals.make(authority, data, city.municipality()));
        return authority;
    }

    @Bean
    SigningCards signingCards(StandInSecret secret, CertificateAuthority authority, Times times) {
        return new SigningCards(secret, authority, times.business());
    }

    @Bean
    SignStep signStep(
            SignTransactions transactions,
            SigningCards signer,
            Cards cards,
            PinTries signingPins,
            Faults faults) {
        return new SignStep(transactions, signer, cards, signingPins, faults);
    }
}
