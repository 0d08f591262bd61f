package jp.monobe.billing.internal;

import java.time.YearMonth;
import java.util.List;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.DueDate;
import jp.monobe.billing.model.Remedy;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.billing.spi.FeeKinds;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** Fees with one price for everybody: rows of the city's dated settings. */
@Component
class CityFees implements FeeKinds {

    private final Settings settings;

    CityFees(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<FeeKind> in(YearMonth month) {
        return settings.of(Acting.city())
                .find(SettingKey.BILLING, month.atDay(1))
                .map(terms -> terms.fees().stream().map(fee -> kind(terms, fee)).toList())
                .orElse(List.of());
    }

    private static FeeKind kind(Billing terms, Billing.Fee fee) {
        return new FeeKind(
                fee.kind(),
                fee.name(),
                ClaimClass.valueOf(fee.claimClass()),
                fee.legalBasis(),
                fee.revenueItem(),
                Remedy.valueOf(fee.remedy()),
                fee.limitationYears(),
                fee.unit(),
                Yen.of(fee.price()),
                new DueDate.Rule(fee.monthsAfter(), fee.dueDay(), terms.noticeDays()));
    }
}
