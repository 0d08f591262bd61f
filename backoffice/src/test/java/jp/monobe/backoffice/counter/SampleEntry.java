package jp.monobe.backoffice.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.backoffice.testing.OfficeViews;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.CounterEntry;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;

/** A paper that came by post three days ago, with its applicant and her child. */
public final class SampleEntry {

    public static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);

    private SampleEntry() {}

    public static CounterEntry of(String procedure) {
        return of(procedure, Answers.NONE, false);
    }

    static CounterEntry of(String procedure, Answers answers, boolean filed) {
        var self =
                new KnownPerson(
                        "self",
                        "物部　花子",
                        "モノベ　ハナコ",
                        true,
                        LocalDate.of(1990, 5, 5),
                        "SELF",
                        "高知県南国市大埇甲2301番地");
        var child =
                new KnownPerson(
                        "k1", "物部　一", "モノベ　ハジメ", true, LocalDate.of(2024, 4, 5), "CHILD", null);
        return new CounterEntry(
                SampleCases.ID,
                new UUID(1, 1),
                new UUID(1, 2),
                FormDefinitions.shipped().current(procedure).orElseThrow(),
                Channel.POST,
                RECEIVED,
                null,
                null,
                null,
                null,
                new VerifiedPerson("物部　花子", "高知県南国市大埇甲2301番地", LocalDate.of(1990, 5, 5), ""),
                new KnownPeople(true, self, List.of(child)),
                answers,
                filed,
                SampleCases.COLLEAGUE,
                OfficeViews.NOW);
    }

    /** The same as an answer to a 差戻し. */
    static CounterEntry answering(CounterEntry it) {
        return new CounterEntry(
                it.id(),
                it.accountId(),
                null,
                it.form(),
                it.channel(),
                it.receivedOn(),
                new UUID(6, 6),
                RECEIVED.minusDays(9),
                new UUID(6, 6),
                Bearer.APPLICANT,
                it.applicant(),
                it.shown(),
                it.answers(),
                false,
                it.clerk(),
                it.savedAt());
    }
}
