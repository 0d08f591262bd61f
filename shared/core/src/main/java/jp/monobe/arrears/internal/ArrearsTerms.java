package jp.monobe.arrears.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.arrears.ArrearsRow.Standing;
import jp.monobe.arrears.Instalments;
import jp.monobe.arrears.Reminder;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Dated;
import jp.monobe.law.arrears.ClaimLaw;
import jp.monobe.law.arrears.LateCharge;
import jp.monobe.law.arrears.LateRates;
import jp.monobe.law.arrears.Limitation;
import jp.monobe.law.arrears.Renewal;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Arrears;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** The law of arrears with the city's settings of a day (滞納の条件). */
@Component
public class ArrearsTerms {

    private final Settings settings;

    ArrearsTerms(Settings settings) {
        this.settings = settings;
    }

    public Terms on(LocalDate day) {
        var city = Acting.city();
        var arrears = settings.of(city).at(SettingKey.ARREARS, day);
        var payBy = settings.openDays(city).onOrAfter(day.plusDays(arrears.termDays()));
        return new Terms(day, arrears, rates(arrears), payBy);
    }

    private static Dated<LateRates> rates(Arrears arrears) {
        return Dated.of(
                arrears.rates().stream()
                        .map(it ->
                                new Dated.Row<>(
                                        it.from(),
                                        new LateRates(tenths(it.firstMonth()), tenths(it.after())),
                                        "arrears"))
                        .toList());
    }

    private static int tenths(BigDecimal percent) {
        return percent.movePointRight(1).intValueExact();
    }

    /**
     * @param payBy 指定期限 of a reminder of that day, on an open one
     */
    public record Terms(LocalDate day, Arrears arrears, Dated<LateRates> rates, LocalDate payBy) {

        /** Until that day; of an instalment since the bill's own 納期限: a pledge does not move it. */
        public LateCharge charge(Overdue it, List<Instalments> pledged) {
            int part = it.slip() == null ? 0 : it.slip().part();
            boolean instalment = pledged.stream().anyMatch(each -> each.has(part));
            var due = instalment ? it.bill().dueOn() : it.dueOn();
            return charge(it.bill(), it.owed(), due, day);
        }

        /** Of an amount paid late, to the day of the payment; a charge itself bears none. */
        public LateCharge charge(Bill bill, Yen base, LocalDate due, LocalDate until) {
            return charge(bill.claimClass(), base, bill.isCharge() ? until : due, until);
        }

        public LateCharge charge(ClaimClass of, Yen base, LocalDate due, LocalDate until) {
            return LateCharge.of(law(of), base, due, until, rates);
        }

        /** Whether a reminder is to go out, as far as days say. */
        public boolean isDue(Overdue it) {
            return !it.dueOn().plusDays(arrears.reminderAfterDays()).isAfter(day);
        }

        /** With the reminders of the bill, and what she pledged: that is an acknowledgement. */
        public Limitation limitation(
                Overdue it, List<Reminder> reminders, List<Instalments> pledged) {
            var renewals = new ArrayList<Renewal>();
            pledged.forEach(each -> renewals.add(new Renewal.Acknowledged(each.pledgedOn())));
            reminders.stream()
                    .filter(each -> !each.dueOn().isBefore(it.dueOn()) || it.slip() == null)
                    .forEach(each -> renewals.add(new Renewal.Reminder(each.issuedOn())));
            if (it.lastPaidOn() != null) {
                renewals.add(new Renewal.PartPaid(it.lastPaidOn()));
            }
            var bill = it.bill();
            return Limitation.of(
                    law(bill.claimClass()), it.dueOn(), bill.limitationYears(), renewals);
        }

        public Standing standing(Limitation limitation) {
            if (limitation.hasRunOutOn(day)) {
                return Standing.RUN_OUT;
            }
            boolean near = !limitation.lastDay().minusDays(arrears.warnDays()).isAfter(day);
            return near ? Standing.NEAR : Standing.RUNS;
        }
    }

    private static ClaimLaw law(ClaimClass claimClass) {
        return switch (claimClass) {
            case COMPULSORY_PUBLIC, OTHER_PUBLIC -> ClaimLaw.PUBLIC;
            case PRIVATE -> ClaimLaw.PRIVATE;
        };
    }
}
