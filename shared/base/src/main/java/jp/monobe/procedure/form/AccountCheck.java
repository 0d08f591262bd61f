package jp.monobe.procedure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Truth;
import jp.monobe.reference.AccountHolderKana;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account can be paid into. A code not on file and a holder who reads otherwise than the
 * applicant are warnings: the file ages, and a bank may lawfully know another reading. So is one
 * who reads as somebody else of her form, in stronger words: who files is not always who is paid,
 * and a claim is not refused. Only where the law pays into the applicant's own account alone is it
 * an error, and even there only against a reading that is official (facts, amendments 3 and 7).
 */
record AccountCheck(KnownBanks banks, FormView view, Field.Account field) {

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

    private Optional<Problem> holder(Question question, String said) {
        var holder = AccountHolderKana.parse(said);
        if (holder.isEmpty()) {
            return Optional.of(AnswerCheck.error(question, "form.account.holder"));
        }
        var person = question.key().person();
        if (person != null) {
            return ofPerson(question, person, holder.get());
        }
        return Optional.ofNullable(view.known().applicant().kana())
                .filter(kana -> Kana.isKana(kana) && !holder.get().mayBe(new Kana(kana)))
                .map(_ ->
                        relative(holder.get())
                                .map(name -> relative(question, name))
                                .orElseGet(() -> warning(question, "form.account.other-holder")));
    }

    /** The account asked of somebody is hers (未支払の手当は児童の口座に, 児童手当法12条). */
    private Optional<Problem> ofPerson(Question question, String person, AccountHolderKana holder) {
        return view.people(question.step()).stream()
                .filter(member -> member.key().equals(person))
                .filter(member ->
                        member.kana() != null
                                && Kana.isKana(member.kana())
                                && !holder.mayBe(new Kana(member.kana())))
                .map(member ->
                        warning(question, "form.account.of-person", String.valueOf(member.name())))
                .findFirst();
    }

    private Problem relative(Question question, String name) {
        return view.known().applicant().kanaOfficial() && isOwnNameOnly()
                ? AnswerCheck.error(question, "form.account.relative-stops", name)
                : warning(question, "form.account.relative", name);
    }

    /** Of a bundle each part that applies says so for itself. */
    private boolean isOwnNameOnly() {
        return field.ownNameOnly()
                || view.form().parts().stream()
                        .filter(part -> view.evaluate(part.when(), null) == Truth.TRUE)
                        .flatMap(part -> part.form().field(field.id()).stream())
                        .anyMatch(
                                it -> it instanceof Field.Account account && account.ownNameOnly());
    }

    /** Name of whoever else of the form reads so: of her household, or typed. */
    private Optional<String> relative(AccountHolderKana holder) {
        return Stream.concat(
                        view.known().household().stream()
                                .map(it -> new Reading(it.name(), it.kana())),
                        view.answers().people().stream()
                                .map(it -> new Reading(it.name(), it.kana())))
                .filter(it -> it.is(holder))
                .map(Reading::name)
                .findFirst();
    }

    private record Reading(@Nullable String name, @Nullable String kana) {
        private boolean is(AccountHolderKana holder) {
            return name != null
                    && kana != null
                    && Kana.isKana(kana)
                    && holder.mayBe(new Kana(kana));
        }
    }

    private static Problem warning(Question question, String message, String... more) {
        return AnswerCheck.problem(question, Weight.WARNING, message, more);
    }
}
