package jp.monobe.arrears;

import java.util.UUID;
import jp.monobe.kernel.Yen;

/** What came of issuing reminders (督促の結果). */
public sealed interface IssueResult {

    /**
     * @param skipped that were chosen and got none: paid, reminded or changed meanwhile
     */
    record Issued(UUID run, int letters, Yen owed, int skipped) implements IssueResult {}

    /** None of what was chosen is to be reminded any more. */
    record NothingLeft() implements IssueResult {}

    /** Nothing was chosen, or more than one run takes. */
    record WrongNumber() implements IssueResult {}
}
