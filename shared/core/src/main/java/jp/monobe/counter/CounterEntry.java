package jp.monobe.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import org.jspecify.annotations.Nullable;

/**
 * A paper filing while it is entered (代行入力の下書き).
 *
 * @param accountId made up for it, as of a filing from outside (ADR 34)
 * @param personId of the registry; null for somebody who is on no record here
 * @param receivedOn 収受日: the date of the filing
 * @param corrects the first filing, when the paper answers a 差戻し
 * @param claimDate of the first filing, when the paper answers a 差戻し
 * @param answersTo the filing whose answers it began with, when it answers a 差戻し
 * @param bearer who brought it, when it answers a 差戻し
 * @param shown what the registry showed as it was begun
 * @param clerk who typed last
 */
public record CounterEntry(
        UUID id,
        UUID accountId,
        @Nullable UUID personId,
        FormRevision form,
        Channel channel,
        LocalDate receivedOn,
        @Nullable UUID corrects,
        @Nullable LocalDate claimDate,
        @Nullable UUID answersTo,
        @Nullable Bearer bearer,
        VerifiedPerson applicant,
        KnownPeople shown,
        Answers answers,
        boolean filed,
        UUID clerk,
        Instant savedAt) {

    public FormView view() {
        return FormView.of(form, shown, answers, countedOn());
    }

    /** The day on which ages are counted. */
    public LocalDate countedOn() {
        return claimDate == null ? receivedOn : claimDate;
    }
}
