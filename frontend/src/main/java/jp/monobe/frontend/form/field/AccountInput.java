package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.reference.Banks;
import jp.monobe.reference.YuchoAccount;
import org.jspecify.annotations.Nullable;

/**
 * A bank account (口座): bank, then branch, then kind, number and holder as on the passbook. What is
 * typed so far is an answer already, with empty parts, so that nothing is lost. The number is typed
 * twice, since it has no check digit: it is an answer once both agree, and another one once both
 * agree again.
 */
final class AccountInput extends FramedInput {

    private final BankPickers bank;
    private final Choices kind;
    private final NumberTwice number;
    private final Input holder;
    private final YuchoParts yucho;
    private final FieldFrame frame;
    private final Runnable left;

    AccountInput(Field.Account field, AnswerKey key, Banks banks, Runnable left) {
        super(field, key);
        this.left = left;
        var id = FieldFrame.idOf(key);
        var ui = UI.getCurrent();
        bank = new BankPickers(id, banks, this::bankChanged);
        yucho = new YuchoParts(id, this::take);
        kind = new Choices(id + "-kind", kinds(ui), _ -> left.run()).inline();
        kind.getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", ui.getTranslation("fill.account.kind"));
        number = new NumberTwice(id + "-number", left);
        holder = Controls.line("chars-20");
        holder.setId(id + "-holder");
        holder.getElement().setAttribute("autocomplete", "off");
        holder.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tidy();
                left.run();
            }
        });
        frame =
                FieldFrame.group(
                        key,
                        field,
                        bank,
                        yucho,
                        Controls.part(ui.getTranslation("fill.account.kind"), kind),
                        number,
                        Controls.part(
                                ui.getTranslation("fill.account.holder"),
                                ui.getTranslation("fill.account.holder.hint"),
                                holder));
        bankChanged(false);
    }

    private static List<Field.Option> kinds(UI ui) {
        return List.of(
                new Field.Option("1", ui.getTranslation("fill.account.kind.1"), null),
                new Field.Option("2", ui.getTranslation("fill.account.kind.2"), null));
    }

    private void tidy() {
        AccountHolderKana.parse(holder.getValue()).ifPresent(kana -> holder.setValue(kana.value()));
    }

    private void take(YuchoAccount account) {
        bank.show(YuchoAccount.BANK, account.branch());
        kind.set(account.kind());
        number.set(account.number());
        left.run();
    }

    private void bankChanged(boolean complete) {
        yucho.setVisible(bank.bankCode().equals(YuchoAccount.BANK));
        if (complete) {
            UI.getCurrent()
                    .getPage()
                    .executeJs("document.getElementById($0)?.focus()", kind.focusId());
        }
        left.run();
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        var account = account();
        boolean blank = parts(account).allMatch(String::isBlank) && number.isBlank();
        return blank ? new Entry.Empty() : new Entry.Given(account);
    }

    private Answer.Account account() {
        return new Answer.Account(
                bank.bankCode(),
                bank.branchCode(),
                kind.value().orElse(""),
                number.kept(),
                holder.getValue());
    }

    private static Stream<String> parts(Answer.Account account) {
        return Stream.of(
                account.bank(),
                account.branch(),
                account.kind(),
                account.number(),
                account.holder());
    }

    @Override
    public boolean isReady() {
        return number.isDiffering()
                || number.flaw().isEmpty() && parts(account()).noneMatch(String::isBlank);
    }

    @Override
    public void show(@Nullable Answer answer) {
        var shown =
                answer instanceof Answer.Account account
                        ? account
                        : new Answer.Account("", "", "", "", "");
        bank.show(shown.bank(), shown.branch());
        kind.set(shown.kind().isBlank() ? null : shown.kind());
        number.set(shown.number());
        holder.setValue(shown.holder());
        yucho.forget();
        yucho.setVisible(shown.bank().equals(YuchoAccount.BANK));
    }

    /** The first part that cannot be right. */
    @Override
    public String focusId() {
        if (!bank.isComplete()) {
            return bank.focusId();
        }
        if (kind.value().isEmpty()) {
            return kind.focusId();
        }
        boolean numbered = number.flaw().isEmpty() && number.kept().matches("[0-9]{7}");
        return numbered ? holder.getId().orElseThrow() : number.focusId();
    }

    @Override
    public Optional<Flaw> flaw() {
        return number.flaw();
    }
}
