package jp.monobe.procedure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.reference.AccountHolderKana;

/**
 * Whether an account can be paid into. A code not on file and a holder who reads otherwise than the
 * applicant are warnings: the file ages, and a bank may lawfully know another reading.
 */
record AccountCheck(KnownBanks banks, KnownPeople known) {

    private static final Pattern BANK = Pattern.compile("[0-9]{4}");
    private static final Pattern BRANCH = Pattern.compile("[0-9]{3}");
    private static final Pattern KIND = Pattern.compile("[12]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

    List<Problem> problems(Question question, Answer.Account account) {
        var found = new ArrayList<Problem>();
        boolean coded =
                BANK.matcher(account.bank()).matches()
                        && BRANCH.matcher(account.branch()).matches();
        if (!coded) {
            found.add(AnswerCheck.error(question, "form.account.bank"));
        } else if (!banks.has(account.bank(), account.branch())) {
            found.add(warning(question, "form.account.unknown"));
        }
        if (!KIND.matcher(account.kind()).matches()) {
            found.add(AnswerCheck.error(question, "form.account.kind"));
        }
        if (!NUMBER.matcher(account.number()).matches()) {
            found.add(AnswerCheck.error(question, "form.account.number"));
        }
        holder(question, account.holder()).ifPresent(found::add);
        return found;
    }

    private Optional<Problem> holder(Question question, String typed) {
        var holder = AccountHolderKana.parse(typed);
        if (holder.isEmpty()) {
            return Optional.of(AnswerCheck.error(question, "form.account.holder"));
        }
        return Optional.ofNullable(known.applicant().kana())
                .filter(kana -> Kana.isKana(kana) && !holder.get().mayBe(new Kana(kana)))
                .map(_ -> warning(question, "form.account.other-holder"));
    }

    private static Problem warning(Question question, String message) {
        return AnswerCheck.problem(question, Weight.WARNING, message);
    }
}
