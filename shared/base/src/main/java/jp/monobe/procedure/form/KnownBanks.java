package jp.monobe.procedure.form;

import jp.monobe.reference.Banks;

/**
 * Whether a bank and its branch are on file. The file ages, so an unknown code is a warning only.
 */
@FunctionalInterface
public interface KnownBanks {

    boolean has(String bank, String branch);

    static KnownBanks japan() {
        return (bank, branch) -> Banks.japan().branch(bank, branch).isPresent();
    }
}
