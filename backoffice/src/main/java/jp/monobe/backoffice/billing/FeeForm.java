package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.frontend.ui.YenText;

/** The fields of one fee to be assessed. Knows no service. */
final class FeeForm extends Composite<Section> {

    private final Input payer = Typed.digits("chars-12");
    private final Input about = Typed.digits("chars-12");
    private final Input month = Typed.text("chars-12");
    private final Input quantity = Typed.digits("chars-4");
    private final Choice fee;
    private final Asked payerAsked;
    private final Asked aboutAsked;
    private final Asked feeAsked;
    private final Asked monthAsked;
    private final Asked quantityAsked;

    FeeForm(List<FeeKind> fees, YearMonth now) {
        var options = new LinkedHashMap<String, String>();
        fees.forEach(each -> options.put(each.id(), words(each)));
        fee = new Choice(options, fees.isEmpty() ? "" : fees.getFirst().id());
        month.setValue(now.toString());
        quantity.setValue("1");
        payerAsked = asked("payer", payer);
        aboutAsked = asked("about", about);
        feeAsked =
                new Asked(
                        "fee-kind",
                        getTranslation("office.fee.kind"),
                        getTranslation("office.fee.kind.hint"),
                        fee);
        monthAsked = asked("month", month);
        quantityAsked = asked("quantity", quantity);
        getContent().setClassName("case-block stack");
        getContent().add(payerAsked, aboutAsked, feeAsked, monthAsked, quantityAsked);
    }

    private String words(FeeKind kind) {
        return getTranslation(
                "office.fee.option", kind.name(), YenText.of(kind.price()), kind.unit());
    }

    private Asked asked(String name, Input input) {
        var key = "office.fee." + name;
        return new Asked("fee-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    /** Empty when something cannot be read; then it is said beside the field. */
    Optional<FeeLine> read(int no) {
        clear();
        var inMonth = monthOf(month.getValue().strip());
        if (inMonth.isEmpty()) {
            monthAsked.complain(getTranslation("office.fee.month.wrong"));
            return Optional.empty();
        }
        var count = quantity.getValue().strip();
        return Optional.of(
                new FeeLine(
                        no,
                        payer.getValue().strip(),
                        about.getValue().strip(),
                        fee.getValue(),
                        inMonth.get(),
                        count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0));
    }

    private static Optional<YearMonth> monthOf(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    void clear() {
        List.of(payerAsked, aboutAsked, feeAsked, monthAsked, quantityAsked)
                .forEach(each -> each.complain(""));
    }

    void complain(Reason reason) {
        var field =
                switch (reason) {
                    case NO_SUCH_PAYER, PAYER_DIED -> payerAsked;
                    case NO_SUCH_PERSON -> aboutAsked;
                    case WRONG_QUANTITY -> quantityAsked;
                    case ASSESSED_BEFORE, TWICE_HERE, WRONG_MONTH -> monthAsked;
                    case NOTHING, TOO_MANY, NO_SUCH_FEE -> feeAsked;
                };
        field.complain(getTranslation("office.fee.wrong." + reason));
    }
}
