package jp.monobe.municipality;

/**
 * For whom money is drawn, and where it goes (委託者).
 *
 * @param consignor 委託者コード, ten digits, given by the bank
 * @param kana 委託者名, as banks write it
 * @param bank four digits, of the bank that takes the files (取りまとめ店)
 * @param branch three digits
 * @param kind 1 普通, 2 当座, 9 その他
 * @param number seven digits
 * @param payInDays days after the 引落日 on which the bank pays in (払込日), moved to an open day
 */
public record DebitConsignor(
        String consignor,
        String kana,
        String bank,
        String branch,
        String kind,
        String number,
        int payInDays) {

    public DebitConsignor {
        boolean shaped =
                consignor.matches("[0-9]{10}")
                        && bank.matches("[0-9]{4}")
                        && branch.matches("[0-9]{3}")
                        && kind.matches("[129]")
                        && number.matches("[0-9]{7}")
                        && payInDays >= 0;
        if (!shaped) {
            throw new IllegalArgumentException("debit-consignor: no account to which is drawn");
        }
    }

    /** As receipts and pay-ins name who collected: {@code DB0175}. */
    public String agent() {
        return "DB" + bank;
    }
}
