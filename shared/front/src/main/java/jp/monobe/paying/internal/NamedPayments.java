package jp.monobe.paying.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which payments each bill's copy names, hence are in the books ({@code payment_item.in_books}).
 */
public final class NamedPayments {

    private final JdbcClient jdbc;

    public NamedPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Item(UUID payment, int position, boolean inBooks) {}

    /**
     * Keeps what a bill names now. Found without a lock and changed by its key alone: an update
     * that looks for it locks other bills' rows, and two of them each other.
     *
     * @return those that it named before and does not any more
     */
    public Set<UUID> keep(UUID bill, List<UUID> named) {
        var gone = new LinkedHashSet<UUID>();
        for (var item : items(bill)) {
            boolean now = named.contains(item.payment);
            if (now != item.inBooks) {
                jdbc.sql(
                                "update payment_item set in_books = ? where payment_id = ? and"
                                        + " position = ?")
                        .params(now, item.payment, item.position)
                        .update();
            }
            if (item.inBooks && !now) {
                gone.add(item.payment);
            }
        }
        return gone;
    }

    private List<Item> items(UUID bill) {
        return jdbc.sql("select payment_id, position, in_books from payment_item where bill_id = ?")
                .param(bill)
                .query((row, _) ->
                        new Item(row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3)))
                .list();
    }
}
