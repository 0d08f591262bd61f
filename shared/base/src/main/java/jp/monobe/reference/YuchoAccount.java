package jp.monobe.reference;

import java.util.Optional;

/**
 * An account of ゆうちょ銀行 as other banks name it (店番・預金種目・口座番号), made from the 記号 and 番号 of the
 * passbook.
 *
 * @param branch three digits
 * @param kind "1" for 普通, "2" for 当座 (振替口座), as in the banks' files
 * @param number seven digits
 * @see <a href="https://www.jp-bank.japanpost.jp/kojin/sokin/furikomi/kouza/">ゆうちょ銀行:
 *     記号・番号から振込用の店名・預金種目・口座番号へ</a>
 */
public record YuchoAccount(String branch, String kind, String number) {

    /** The bank's code in the banks' files. */
    public static final String BANK = "9900";

    private static final String SAVINGS_SIGN = "1[0-9]{3}0";
    private static final String TRANSFER_SIGN = "0[0-9]{4}";

    /**
     * Empty when no passbook reads so.
     *
     * @param sign 記号, five digits; the single figure that some passbooks print after it is not part
     *     of it
     * @param number 番号, up to eight digits for savings, up to seven for 振替口座
     */
    public static Optional<YuchoAccount> of(String sign, String number) {
        if (sign.matches(SAVINGS_SIGN) && number.matches("[0-9]{1,7}1")) {
            var shortened = number.substring(0, number.length() - 1);
            return Optional.of(new YuchoAccount(branch(sign, "8"), "1", filled(shortened)));
        }
        if (sign.matches(TRANSFER_SIGN) && number.matches("[0-9]{1,7}")) {
            return Optional.of(new YuchoAccount(branch(sign, "9"), "2", filled(number)));
        }
        return Optional.empty();
    }

    private static String branch(String sign, String last) {
        return sign.substring(1, 3) + last;
    }

    private static String filled(String number) {
        return "0".repeat(7 - number.length()) + number;
    }
}
