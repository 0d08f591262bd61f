package jp.monobe.billing.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.notice.LetterNumbers;
import org.springframework.stereotype.Component;

/** Puts slips in force and takes them out (納付書の発行・差替え), in the transaction of their cause. */
@Component
public class Slips {

    private final SlipRows rows;
    private final LetterNumbers numbers;
    private final Settings settings;
    private final Ids ids;
    private final RandomGenerator random;

    Slips(
            SlipRows rows,
            LetterNumbers numbers,
            Settings settings,
            Ids ids,
            RandomGenerator random) {
        this.rows = rows;
        this.numbers = numbers;
        this.settings = settings;
        this.ids = ids;
        this.random = random;
    }

    public List<Slip> of(UUID bill) {
        return rows.of(bill);
    }

    /** The first of each, over its whole amount; all assessed on one day, at least one. */
    public void first(List<Bill> bills) {
        var slips = new LinkedHashMap<Slip, UUID>();
        var on = bills.getFirst().assessedOn();
        var letters = numbers.next(on, bills.size()).iterator();
        bills.forEach(bill -> {
            var whole = new SlipPlan.Part(1, bill.amount(), bill.dueOn());
            slips.put(slip(whole, 0, letters.next(), on), bill.id());
        });
        rows.add(slips);
    }

    /** Whether the barcode can count so many of a part. */
    public static boolean hasRoom(SlipPlan plan, List<Slip> before) {
        var counts = reissues(before);
        return plan.anew().stream()
                .allMatch(it -> counts.getOrDefault(it.part(), 0) <= SlipBarcode.MOST_REISSUES);
    }

    /**
     * @param before all there were of the bill
     * @param change the act that is the reason
     */
    public void carryOut(SlipPlan plan, UUID bill, List<Slip> before, UUID change, LocalDate on) {
        rows.voided(plan.voids(), change);
        var counts = reissues(before);
        var slips = new LinkedHashMap<Slip, UUID>();
        plan.anew()
                .forEach(part ->
                        slips.put(
                                slip(
                                        part,
                                        counts.getOrDefault(part.part(), 0),
                                        numbers.next(on),
                                        on),
                                bill));
        if (!slips.isEmpty()) {
            rows.add(slips);
        }
    }

    /** The count the next one of each part bears. */
    private static Map<Integer, Integer> reissues(List<Slip> before) {
        var counts = new HashMap<Integer, Integer>();
        before.forEach(slip -> counts.merge(slip.part(), slip.reissue() + 1, Math::max));
        return counts;
    }

    private Slip slip(SlipPlan.Part part, int reissue, String letter, LocalDate on) {
        return new Slip(
                ids.next(),
                BillNumber.draw(random),
                "%06d".formatted(random.nextInt(1_000_000)),
                part.part(),
                reissue,
                letter,
                part.amount(),
                part.dueOn(),
                payableUntil(part.dueOn(), on),
                on,
                false,
                Yen.ZERO);
    }

    /** Tills take it some days after the 納期限, and after it was issued when that was later. */
    private LocalDate payableUntil(LocalDate dueOn, LocalDate on) {
        int days = settings.of(Acting.city()).at(SettingKey.BILLING, on).tillDays();
        return (dueOn.isBefore(on) ? on : dueOn).plusDays(days);
    }
}
