package jp.monobe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the passbook of ゆうちょ銀行 says, as other banks want it. */
class YuchoAccountTest {

    @ParameterizedTest
    @CsvSource({
        "14010, 12345671, 408, 1, 1234567",
        "16430, 11, 648, 1, 0000001",
        "10000, 00000011, 008, 1, 0000001",
        "01680, 123456, 169, 2, 0123456",
        "00100, 7, 019, 2, 0000007"
    })
    void convertsSignAndNumber(
            String sign, String number, String branch, String kind, String account) {
        assertThat(YuchoAccount.of(sign, number)).contains(new YuchoAccount(branch, kind, account));
    }

    @ParameterizedTest
    @CsvSource({
        "14010, 12345678",
        "14011, 12345671",
        "24010, 12345671",
        "1401, 12345671",
        "14010, 123456711",
        "14010, 1",
        "01680, 12345678",
        "14010, 1234567a"
    })
    void refusesWhatNoPassbookSays(String sign, String number) {
        assertThat(YuchoAccount.of(sign, number)).isEmpty();
    }

    @Test
    void knowsTheBranchItNames() {
        var made = YuchoAccount.of("16430", "12345671").orElseThrow();

        assertThat(Banks.japan().branch(YuchoAccount.BANK, made.branch())).isPresent();
    }
}
