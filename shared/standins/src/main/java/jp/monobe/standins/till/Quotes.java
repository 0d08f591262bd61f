package jp.monobe.standins.till;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a till or a bank shows before it takes money; each is taken once, however often pressed. */
final class Quotes {

    /**
     * @param channel as files tell it
     * @param place such as a bank's name, or empty
     * @param link of the city that led here, or empty
     * @param back where the payer came from, or empty
     * @param paid the agent's number once it is taken
     */
    record Quote(
            String id,
            String channel,
            String city,
            String cityName,
            String number,
            String barcode,
            long yen,
            String place,
            String link,
            String back,
            @Nullable String paid) {

        Quote taken(String reference) {
            return new Quote(
                    id, channel, city, cityName, number, barcode, yen, place, link, back,
                    reference);
        }
    }

    private final Ledgers ledgers;
    private final Map<String, Quote> all = new ConcurrentHashMap<>();

    Quotes(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    Quote of(String channel, Collector city, String number, String barcode, long yen) {
        return of(channel, city, number, barcode, yen, "", "", "");
    }

    Quote of(
            String channel,
            Collector city,
            String number,
            String barcode,
            long yen,
            String place,
            String link,
            String back) {
        var quote =
                new Quote(
                        UUID.randomUUID().toString(),
                        channel,
                        city.city(),
                        city.cityName(),
                        number,
                        barcode,
                        yen,
                        place,
                        link,
                        back,
                        null);
        all.put(quote.id(), quote);
        return quote;
    }

    Optional<Quote> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Takes the money, once. */
    synchronized Optional<Quote> pay(String id) {
        return find(id).map(it -> {
            if (it.paid() != null) {
                return it;
            }
            var before = it.link().isEmpty() ? Optional.<Paid>empty() : ledgers.ofLink(it.link());
            var paid =
                    before.orElseGet(() ->
                            ledgers.take(
                                    it.city(),
                                    it.channel(),
                                    it.number(),
                                    it.barcode(),
                                    it.yen(),
                                    it.link()));
            var taken = it.taken(paid.reference());
            all.put(id, taken);
            return taken;
        });
    }
}
