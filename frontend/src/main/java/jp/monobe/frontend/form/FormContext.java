package jp.monobe.frontend.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.KnownReadings;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.reference.Banks;

/**
 * A form being filled in, as a program hands it to the page (様式の入力).
 *
 * @param answers as saved so far
 * @param today the day of business
 * @param personKeys makes a key for a person somebody adds
 * @param mending what may change; of a correction (補正) only some answers
 * @param earlier what is known from earlier filings
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
        Earlier earlier) {

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
                new FormCheck(KnownBanks.japan(), KnownReadings.japan()),
                personKeys,
                Mending.NONE,
                Earlier.NOTHING);
    }

    public FormContext with(Attachments files) {
        return with(files, mending, earlier);
    }

    /** Only some answers may change; the others are shown. */
    public FormContext mending(Mending which) {
        return with(attachments, which, earlier);
    }

    /** People to offer, and answers to mark as taken over. */
    public FormContext knowing(Earlier before) {
        return with(attachments, mending, before);
    }

    private FormContext with(Attachments files, Mending which, Earlier before) {
        return new FormContext(
                form, known, answers, today, sink, files, banks, check, personKeys, which, before);
    }
}
