package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.Picker.Named;
import jp.monobe.reference.Banks;

/**
 * Bank and branch (金融機関・支店), one after the other. A code that is not on file can be picked by
 * typing it whole: the file ages, so nobody is stopped.
 */
final class BankPickers extends Div {

    private static final int MOST = 8;

    /** Told of each change, and whether both are there now. */
    @FunctionalInterface
    interface Changed {
        void changed(boolean complete);
    }

    private final Banks banks;
    private final Picker bank;
    private final Picker branch;

    BankPickers(String id, Banks banks, Changed changed) {
        this.banks = banks;
        bank =
                new Picker(
                        id + "-bank",
                        getTranslation("fill.account.bank"),
                        this::findBanks,
                        _ -> {
                            nextBranch();
                            changed.changed(false);
                        });
        branch =
                new Picker(
                        id + "-branch",
                        getTranslation("fill.account.branch"),
                        this::findBranches,
                        _ -> changed.changed(true));
        branch.setVisible(false);
        add(bank, branch);
    }

    private void nextBranch() {
        branch.set(null);
        branch.setVisible(true);
        branch.focus();
    }

    private List<Named> findBanks(String typed) {
        var known =
                banks.search(typed, MOST).stream().map(b -> new Named(b.code(), b.name())).toList();
        return orByCode(known, typed, "[0-9]{4}");
    }

    private List<Named> findBranches(String typed) {
        var known =
                banks.searchBranches(bankCode(), typed, MOST).stream()
                        .map(b -> new Named(b.code(), b.name()))
                        .toList();
        return orByCode(known, typed, "[0-9]{3}");
    }

    private List<Named> orByCode(List<Named> known, String typed, String code) {
        var digits = Controls.narrow(typed);
        if (!digits.matches(code) || known.stream().anyMatch(n -> n.code().equals(digits))) {
            return known;
        }
        return Stream.concat(known.stream(), Stream.of(unlisted(digits))).toList();
    }

    private Named unlisted(String code) {
        return new Named(code, getTranslation("fill.account.unlisted"));
    }

    String bankCode() {
        return bank.value().map(Named::code).orElse("");
    }

    String branchCode() {
        return bank.value().isEmpty() ? "" : branch.value().map(Named::code).orElse("");
    }

    boolean isComplete() {
        return !bankCode().isEmpty() && !branchCode().isEmpty();
    }

    String focusId() {
        return bank.value().isEmpty() ? bank.focusId() : branch.focusId();
    }

    void show(String bankCode, String branchCode) {
        bank.set(
                bankCode.isEmpty()
                        ? null
                        : banks.bank(bankCode)
                                .map(b -> new Named(b.code(), b.name()))
                                .orElseGet(() -> unlisted(bankCode)));
        branch.setVisible(!bankCode.isEmpty());
        branch.set(
                branchCode.isEmpty()
                        ? null
                        : banks.branch(bankCode, branchCode)
                                .map(b -> new Named(b.code(), b.name()))
                                .orElseGet(() -> unlisted(branchCode)));
    }
}
