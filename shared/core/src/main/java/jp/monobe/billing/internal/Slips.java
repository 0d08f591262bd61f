package jp.monobe.billing.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Slip;
import jp.monobe.document.Documents;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.notice.LetterNumbers;
import jp.monobe.registry.Payer;
import org.springframework.stereotype.Component;

/** Draws and keeps slips (納付書の発行), in the transaction of their cause. */
@Component
public class Slips {

    private final SlipRows rows;
    private final BillLetters letters;
    private final LetterNumbers numbers;
    private final Documents documents;
    private final Settings settings;
    private final Ids ids;

    Slips(
            SlipRows rows,
            BillLetters letters,
            LetterNumbers numbers,
            Documents documents,
            Settings settings,
            Ids ids) {
        this.rows = rows;
        this.letters = letters;
        this.numbers = numbers;
        this.documents = documents;
        this.settings = settings;
        this.ids = ids;
    }

    /** The first of each, over its whole amount. */
    public void first(List<Bill> bills, Collection<Payer> people) {
        var known = byId(people);
        bills.forEach(bill -> issue(bill, bill.amount(), 0, bill.assessedOn(), known));
    }

    /** Another one in the place of the last, over what is still owed. */
    public void again(
            Bill bill, Yen outstanding, int reissue, LocalDate on, Collection<Payer> people) {
        issue(bill, outstanding, reissue, on, byId(people));
    }

    private void issue(Bill bill, Yen amount, int reissue, LocalDate on, Map<UUID, Payer> people) {
        var slip =
                new Slip(ids.next(), reissue, numbers.next(on), amount, payableUntil(bill, on), on);
        rows.add(bill.id(), slip, documents.draw(letters.notice(bill, slip, people)));
    }

    /** Tills take it some days after the 納期限, and after it was issued when that was later. */
    private LocalDate payableUntil(Bill bill, LocalDate on) {
        int days = settings.of(Acting.city()).at(SettingKey.BILLING, on).tillDays();
        var from = bill.dueOn().isBefore(on) ? on : bill.dueOn();
        return from.plusDays(days);
    }

    private static Map<UUID, Payer> byId(Collection<Payer> people) {
        return people.stream().collect(Collectors.toMap(Payer::personId, payer -> payer));
    }
}
