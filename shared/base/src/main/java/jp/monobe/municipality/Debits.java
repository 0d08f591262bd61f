package jp.monobe.municipality;

/**
 * On which terms a city has fees drawn from payers' accounts (口座振替), by its agreement with banks;
 * which fees, {@link Channels} says.
 *
 * @param leadDays days from the bank's confirmation to the first 納期限 a mandate holds for
 * @param againDays days after which what a balance did not cover is asked for again (再振替); 0 =
 *     never
 */
public record Debits(int leadDays, int againDays) {

    public Debits {
        if (leadDays < 0 || againDays < 0) {
            throw new IllegalArgumentException("debits: no such days");
        }
    }
}
