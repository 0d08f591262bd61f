package jp.monobe.municipality;

/**
 * From where and how a city gives money back (還付の支払元).
 *
 * @param card whether its contract with the card agent lets a card be credited; else everything
 *     goes to accounts (還付は口座へ、が原則)
 * @param cardDays for how many days after the payment; 0 where it does not
 * @param consignor 委託者コード, ten digits, given by the bank
 * @param kana 依頼人名, as banks write it
 * @param bank four digits
 * @param branch three digits
 * @param kind 1 普通, 2 当座, 9 その他
 * @param number seven digits
 */
public record Repayments(
        boolean card,
        int cardDays,
        String consignor,
        String kana,
        String bank,
        String branch,
        String kind,
        String number) {

    public Repayments {
        if (card != cardDays > 0) {
            throw new IllegalArgumentException("repayments: cardDays says how long card is true");
        }
        boolean shaped =
                consignor.matches("[0-9]{10}")
                        && bank.matches("[0-9]{4}")
                        && branch.matches("[0-9]{3}")
                        && kind.matches("[129]")
                        && number.matches("[0-9]{7}");
        if (!shaped) {
            throw new IllegalArgumentException("repayments: an account from which nothing is paid");
        }
    }
}
