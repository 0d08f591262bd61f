package jp.monobe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.registry.internal.ProtectionPolicy;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The twin of what {@link PrefillServiceTest} expects of protected people: with no policy. */
@SpringBootTest(classes = {CoreRooms.class, ProtectionTest.NobodyIsProtected.class})
class ProtectionTest {

    /** Not annotated: the scan of the room would find it for every test. */
    static class NobodyIsProtected {
        @Bean
        @Primary
        ProtectionPolicy nobodyIsProtected() {
            return (_, _, _) -> false;
        }
    }

    @Autowired private LoadedPeople people;
    @Autowired private PrefillService prefill;

    /** She is protected; from him she is; both packets would say where she lives, or does not. */
    @ParameterizedTest
    @ValueSource(strings = {"haruka", "tsuyoshi"})
    void withoutThePolicyThePacketWouldAppear(String key) {
        var verified = people.ready().verified(key);
        var account = SignedIn.of(key);
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account.id(),
                        "child-allowance-claim",
                        "2026-11",
                        verified,
                        CoreRooms.MORNING);

        var packet = account.in(TestCities.IN_NANKOKU).call(() -> prefill.answer(request));

        assertThat(packet).isPresent();
    }
}
