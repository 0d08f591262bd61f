package jp.monobe.paying.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.KeyFolder;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** By which ways the city offers to pay today (納付方法, ADR 58), as it is published. */
@Component
public class Offers {

    private final Settings settings;
    private final CardKeys cards;
    private final Clock clock;

    Offers(Settings settings, CardKeys cards, Clock clock) {
        this.cards = cards;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param feeKind empty for a bill whose fee was not told yet: all ways of whatever fee
     */
    public Set<PaymentChannel> of(Optional<String> feeKind) {
        return today().map(
                        channels -> {
                            var ways = feeKind.map(channels::of).orElseGet(channels::any);
                            if (isOtherKey(channels)) {
                                ways.remove(PaymentChannel.CARD);
                            }
                            return ways;
                        })
                .orElse(Set.of());
    }

    /** A key that moves money in a test, or one that moves none for real: no card is taken. */
    private boolean isOtherKey(Channels channels) {
        try {
            return cards.isOfTest(Acting.city()).filter(it -> it != channels.test()).isPresent();
        } catch (KeyFolder.Unreadable _) {
            return true;
        }
    }

    /** Whether any fee is paid so. */
    public boolean any(PaymentChannel way) {
        return of(Optional.empty()).contains(way);
    }

    private Optional<Channels> today() {
        return settings.of(Acting.city()).find(SettingKey.CHANNELS, LocalDate.now(clock));
    }
}
