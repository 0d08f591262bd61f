package jp.monobe.standins.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All cards, held in memory. */
public final class Cards {

    private record Entry(Card card, String searchText) {}

    private final Map<String, Card> byKey = new HashMap<>();
    private final List<Entry> entries;

    public Cards(List<Card> cards) {
        cards.forEach(card -> byKey.put(card.key(), card));
        entries =
                cards.stream()
                        .map(card ->
                                new Entry(card, SearchText.of(card.name() + "\t" + card.kana())))
                        .toList();
    }

    public Optional<Card> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The person of a session or an authorization: must exist. */
    public Card get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No such card"));
    }

    public int size() {
        return byKey.size();
    }

    /** By part of the name or its kana, in either kana. Empty for an empty query. */
    public List<Card> search(String query, int limit) {
        String wanted = SearchText.of(query);
        return wanted.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.searchText().contains(wanted))
                        .map(Entry::card)
                        .limit(limit)
                        .toList();
    }
}
