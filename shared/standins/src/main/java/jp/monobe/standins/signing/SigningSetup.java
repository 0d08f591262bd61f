package jp.monobe.standins.signing;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import jp.monobe.kernel.Ids;
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
            StandInSecret secret, SeededPeople people, DataFolder data) {
        var authority = new CertificateAuthority(secret, people.seedDate());
        PrivateFiles.write(data.resolve("keys", "sign-ca.pem"), pem(authority));
        return authority;
    }

    private static String pem(CertificateAuthority authority) {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
            return "-----BEGIN CERTIFICATE-----\n"
                    + lines.encodeToString(authority.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    SignStep signStep(
            SignTransactions transactions,
            CertificateAuthority authority,
            StandInSecret secret,
            Cards cards,
            PinTries signingPins,
            Faults faults,
            Times times) {
        var signer = new SigningCards(secret, authority, times.business());
        return new SignStep(transactions, signer, cards, signingPins, faults);
    }
}
