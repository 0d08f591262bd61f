package jp.monobe.standins.control;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.PinTries;

/** Cards and accounts that too many wrong entries have locked. */
final class Locks {

    private final Cards cards;
    private final PinTries authenticationPins;
    private final PinTries signingPins;
    private final PinTries staffTries;

    Locks(Cards cards, PinTries authenticationPins, PinTries signingPins, PinTries staffTries) {
        this.cards = cards;
        this.authenticationPins = authenticationPins;
        this.signingPins = signingPins;
        this.staffTries = staffTries;
    }

    /**
     * @param kind message key's end: {@code authentication}, {@code signing} or {@code staff}
     */
    record Lock(String kind, String name) {}

    List<Lock> locked() {
        return Stream.of(
                        locks("authentication", authenticationPins),
                        locks("signing", signingPins),
                        locks("staff", staffTries))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Lock> locks(String kind, PinTries tries) {
        return tries.locked().stream()
                .map(key -> new Lock(kind, cards.find(key).map(Card::name).orElse(key)));
    }

    void openAll() {
        Stream.of(authenticationPins, signingPins, staffTries).forEach(PinTries::unlockAll);
    }
}
