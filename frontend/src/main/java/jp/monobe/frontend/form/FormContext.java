package jp.monobe.frontend.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.reference.Banks;

/**
 * A form being filled in, as a program hands it to the page (様式の入力).
 *
 * @param answers as saved so far
 * @param today the day of business
 * @param personKeys makes a key for a person somebody adds
 * @param mending what may change; of a correction (補正) only some answers
 * @param offered people typed before, who may be put into the form by one press
 */
public record FormContext(
        FormRevision form,
        KnownPeople known,
        Answers answers,
        LocalDate today,
        AnswerSink sink,
        Attachments attachments,
        Banks banks,
        FormCheck check,
        Supplier<String> personKeys,
        Mending mending,
        List<TypedPerson> offered) {

    /** A form without files in which everything may change. */
    public static FormContext of(
            FormRevision form,
            KnownPeople known,
            Answers answers,
            LocalDate today,
            AnswerSink sink,
            Supplier<String> personKeys) {
        return new FormContext(
                form,
                known,
                answers,
                today,
                sink,
                Attachments.NONE,
                Banks.japan(),
                new FormCheck(KnownBanks.japan()),
                personKeys,
                Mending.NONE,
                List.of());
    }

    public FormContext with(Attachments files) {
        return new FormContext(
                form,
                known,
                answers,
                today,
                sink,
                files,
                banks,
                check,
                personKeys,
                mending,
                offered);
    }

    /** Only some answers may change; the others are shown. */
    public FormContext mending(Mending which) {
        return new FormContext(
                form,
                known,
                answers,
                today,
                sink,
                attachments,
                banks,
                check,
                personKeys,
                which,
                offered);
    }

    /** Whoever of these fits a page and is not in the form is offered there. */
    public FormContext offering(List<TypedPerson> people) {
        return new FormContext(
                form,
                known,
                answers,
                today,
                sink,
                attachments,
                banks,
                check,
                personKeys,
                mending,
                List.copyOf(people));
    }
}
