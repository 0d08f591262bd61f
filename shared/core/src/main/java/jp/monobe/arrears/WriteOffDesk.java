package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.internal.WriteOffRows;
import jp.monobe.arrears.internal.WriteOffRules;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.billing.OverdueBills;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What is proposed to be written off, and what was (不納欠損の一覧・内容). Whom it shows is on the trail. */
@Service
public class WriteOffDesk {

    /** On a page. */
    public static final int ROWS = 50;

    private final OverdueBills bills;
    private final WriteOffRules rules;
    private final WriteOffRows rows;
    private final StaffNames names;
    private final Clock clock;

    WriteOffDesk(
            OverdueBills bills,
            WriteOffRules rules,
            WriteOffRows rows,
            StaffNames names,
            Clock clock) {
        this.bills = bills;
        this.rules = rules;
        this.rows = rows;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteOffPage page(int page) {
        var found = rows.page(ROWS + 1, Math.multiplyExact(page, ROWS));
        var all = found.stream().limit(ROWS).toList();
        var ids = all.stream().map(WriteOff::bill).distinct().toList();
        var of =
                bills.rows(ids, "arrears").stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        return new WriteOffPage(
                all.stream()
                        .map(it ->
                                new WriteOffPage.Row(it, Objects.requireNonNull(of.get(it.bill()))))
                        .toList(),
                page,
                found.size() > ROWS);
    }

    /** Empty when nothing of the bill is late and nothing was proposed of it. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<WriteOffView> open(UUID bill) {
        var today = LocalDate.now(clock);
        var late = bills.held(List.of(bill), today);
        var proposals = rows.ofBill(bill);
        if (late.isEmpty() && proposals.isEmpty()) {
            return Optional.empty();
        }
        var row = bills.rows(List.of(bill), "bill:" + bill).getFirst();
        var limitation = late.isEmpty() ? null : rules.limitation(late);
        return Optional.of(
                new WriteOffView(
                        row,
                        late.isEmpty() ? List.of() : WriteOffGround.of(row.bill().claimClass()),
                        limitation,
                        limitation != null && limitation.hasRunOutOn(today),
                        proposals,
                        names.nameOf(
                                proposals.stream()
                                        .flatMap(WriteOff::people)
                                        .collect(Collectors.toSet()))));
    }
}
