package jp.monobe.closing;

import java.time.Instant;
import java.util.List;
import jp.monobe.closing.model.BooksQuestion;

/**
 * What a check of the books found (帳簿の確認の結果).
 *
 * @param at business time
 * @param differences empty when all is well
 */
public record BooksChecked(Instant at, List<Difference> differences) {

    public BooksChecked {
        differences = List.copyOf(differences);
    }

    /**
     * Where two that must be the same are not.
     *
     * @param detail a state, a way of paying or an agent; may be empty, names nobody
     * @param things how many it is about
     * @param booked yen by the ledger
     * @param told yen by what it is compared with
     */
    public record Difference(
            BooksQuestion question, String detail, long things, long booked, long told) {}

    public boolean isWell() {
        return differences.isEmpty();
    }
}
