package jp.monobe.closing.model;

import static jp.monobe.billing.model.LedgerAccount.CARRIED_OVER;
import static jp.monobe.billing.model.LedgerAccount.CASH;
import static jp.monobe.billing.model.LedgerAccount.OFFSET;
import static jp.monobe.billing.model.LedgerAccount.RECEIVABLE;
import static jp.monobe.billing.model.LedgerAccount.REFUND_DECIDED;
import static jp.monobe.billing.model.LedgerAccount.REFUND_EXPENDITURE;
import static jp.monobe.billing.model.LedgerAccount.REVENUE;
import static jp.monobe.billing.model.LedgerAccount.TO_REFUND;
import static jp.monobe.billing.model.LedgerAccount.UNIDENTIFIED;
import static jp.monobe.billing.model.LedgerAccount.WITH_AGENTS;
import static jp.monobe.billing.model.LedgerAccount.WRITTEN_OFF;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import jp.monobe.billing.model.BookSum;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import org.jspecify.annotations.Nullable;

/**
 * The books of a day or a month, added up (日計・月計).
 *
 * @param sums what was booked
 * @param before how each account stood the evening before, yen in debit; negative in credit
 */
public record Books(List<BookSum> sums, Map<LedgerAccount, Long> before) {

    public Books {
        sums = List.copyOf(sums);
        before = Map.copyOf(before);
    }

    private static final Set<LedgerAccount> CAME_BACK =
            Set.of(RECEIVABLE, TO_REFUND, REFUND_EXPENDITURE);

    /** Of a way of paying: how many entries and how much came, and was taken back. */
    public record ChannelSum(
            PaymentChannel channel, long count, long received, long backs, long takenBack) {

        public long net() {
            return received - takenBack;
        }
    }

    /**
     * Of a revenue item of a year, in yen.
     *
     * @param assessed 調定
     * @param reduced 減額・取消
     * @param received 収納, of what was owed
     * @param takenBack 収納の取消
     * @param over 納め過ぎ: what came beyond what was owed, less what was taken back of it
     * @param reversed 戻出: given back off the revenue of the year in which it was received
     * @param writtenOff 不納欠損, less what of it was undone
     * @param carried 滞納繰越: brought in from the year before; negative when carried to the next
     */
    public record ItemSum(
            FiscalYear year,
            String item,
            long assessed,
            long reduced,
            long received,
            long takenBack,
            long over,
            long reversed,
            long writtenOff,
            long carried) {}

    /** In the order of the ways. */
    public List<ChannelSum> channels() {
        var found = new ArrayList<ChannelSum>();
        for (var channel : PaymentChannel.values()) {
            var of = sums.stream().filter(it -> it.channel() == channel).toList();
            var in = of.stream().filter(it -> it.debit() == WITH_AGENTS).toList();
            var back = of.stream().filter(it -> it.credit() == WITH_AGENTS).toList();
            if (!in.isEmpty() || !back.isEmpty()) {
                found.add(
                        new ChannelSum(
                                channel,
                                total(in, BookSum::count),
                                total(in, BookSum::amount),
                                total(back, BookSum::count),
                                total(back, BookSum::amount)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * What went back to cards, in yen: agents pay in so much less (カードへの返金).
     *
     * @param cameBack what cards' issuers did not take, which agents pay in after all
     */
    public record CardSum(long count, long credited, long cameBack) {}

    public CardSum toCards() {
        var out =
                sums.stream()
                        .filter(it -> it.credit() == WITH_AGENTS)
                        .filter(it ->
                                it.debit() == REFUND_DECIDED || it.debit() == REFUND_EXPENDITURE)
                        .toList();
        var back =
                sums.stream()
                        .filter(it -> it.debit() == WITH_AGENTS && it.channel() == null)
                        .filter(it -> CAME_BACK.contains(it.credit()))
                        .toList();
        return new CardSum(
                total(out, BookSum::count),
                total(out, BookSum::amount),
                total(back, BookSum::amount));
    }

    private record Key(FiscalYear year, String item) {}

    /** In the order of the years and items. */
    public List<ItemSum> items() {
        var keys = new LinkedHashMap<Key, List<BookSum>>();
        for (var sum : sums) {
            if (!sum.item().isEmpty()) {
                keys.computeIfAbsent(new Key(sum.year(), sum.item()), _ -> new ArrayList<>())
                        .add(sum);
            }
        }
        return keys.entrySet().stream().map(it -> item(it.getKey(), it.getValue())).toList();
    }

    private static ItemSum item(Key key, List<BookSum> of) {
        return new ItemSum(
                key.year,
                key.item,
                of(of, null, REVENUE),
                of(of, REVENUE, null),
                of(of, null, RECEIVABLE)
                        - of(of, REVENUE, RECEIVABLE)
                        - of(of, WRITTEN_OFF, RECEIVABLE)
                        - of(of, CARRIED_OVER, RECEIVABLE),
                of(of, RECEIVABLE, WITH_AGENTS) + of(of, RECEIVABLE, UNIDENTIFIED),
                of(of, WITH_AGENTS, TO_REFUND)
                        + of(of, UNIDENTIFIED, TO_REFUND)
                        + of(of, CASH, TO_REFUND)
                        - of(of, TO_REFUND, WITH_AGENTS)
                        - of(of, TO_REFUND, UNIDENTIFIED),
                of(of, REFUND_DECIDED, CASH)
                        + of(of, REFUND_DECIDED, WITH_AGENTS)
                        + of(of, REFUND_DECIDED, OFFSET),
                of(of, WRITTEN_OFF, null) - of(of, null, WRITTEN_OFF),
                of(of, RECEIVABLE, CARRIED_OVER) - of(of, CARRIED_OVER, RECEIVABLE));
    }

    /** Null stands for any. */
    private static long of(
            List<BookSum> all, @Nullable LedgerAccount debit, @Nullable LedgerAccount credit) {
        return total(
                all.stream()
                        .filter(it -> debit == null || it.debit() == debit)
                        .filter(it -> credit == null || it.credit() == credit)
                        .toList(),
                BookSum::amount);
    }

    private static long total(Collection<BookSum> all, ToLongFunction<BookSum> what) {
        return all.stream().mapToLong(what).sum();
    }

    /** How each account stands in the evening; those at nothing are left out. */
    public Map<LedgerAccount, Long> after() {
        var after = new EnumMap<LedgerAccount, Long>(LedgerAccount.class);
        after.putAll(before);
        for (var sum : sums) {
            after.merge(sum.debit(), sum.amount(), Long::sum);
            after.merge(sum.credit(), -sum.amount(), Long::sum);
        }
        after.values().removeIf(yen -> yen == 0);
        return after;
    }

    /**
     * Ways of paying of which the receipts are not what the books say, with the yen they are more
     * (less: negative). Must be none: gross received = gross booked.
     *
     * @param receipts added up apart from the books
     */
    public Map<PaymentChannel, Long> differences(Map<PaymentChannel, Long> receipts) {
        var found = new EnumMap<PaymentChannel, Long>(PaymentChannel.class);
        found.putAll(receipts);
        channels().forEach(it -> found.merge(it.channel(), -it.received(), Long::sum));
        found.values().removeIf(yen -> yen == 0);
        return found;
    }

    /** Whether the same was booked, whatever day it is counted under. */
    public boolean isSum(Collection<Books> days) {
        return totals(List.of(this)).equals(totals(days));
    }

    private static Map<BookSum, Long> totals(Collection<Books> all) {
        var totals = new LinkedHashMap<BookSum, Long>();
        all.stream()
                .flatMap(books -> books.sums.stream())
                .forEach(it -> totals.merge(plain(it), it.amount(), Long::sum));
        return totals;
    }

    private static BookSum plain(BookSum it) {
        return new BookSum(it.year(), it.item(), it.channel(), it.debit(), it.credit(), 0, 0);
    }

    /** Of an account, in yen on its usual side. */
    public static long usual(LedgerAccount account, long inDebit) {
        return account.usual() == LedgerAccount.Side.DEBIT ? inDebit : -inDebit;
    }
}
