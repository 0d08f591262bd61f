package jp.monobe.bridge;

import java.time.LocalDate;
import jp.monobe.exchange.Outbox;
import jp.monobe.searchlog.SearchesOut;
import jp.monobe.wording.TakeSearches;

/** Brings a day's counts of searches into the office, whole; again it is the same. */
final class BringInSearches implements OutboxTurn.Carrier {

    private final SearchesOut searches;
    private final TakeSearches office;

    BringInSearches(SearchesOut searches, TakeSearches office) {
        this.searches = searches;
        this.office = office;
    }

    @Override
    public void carry(Outbox.Message message) {
        var day = LocalDate.parse(message.body());
        office.take(day, searches.of(day));
    }
}
