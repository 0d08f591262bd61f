package jp.monobe.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of proposing or deciding a change (委託の変更の結果). */
public sealed interface AgreementResult {

    record Done(UUID id) implements AgreementResult {}

    /** Somebody else was quicker. */
    record Stale() implements AgreementResult {}

    record NotFromHere() implements AgreementResult {}

    /** Who proposed it does not decide it. */
    record SamePerson() implements AgreementResult {}

    /** Why is missing, or longer than 200 characters. */
    record NoReason() implements AgreementResult {}

    /** It can begin on these days only: what has been is not changed. */
    record WrongDay(LocalDate first, LocalDate last) implements AgreementResult {}

    /** One waits to be decided already. */
    record ProposedBefore() implements AgreementResult {}

    record Wrong(List<Fault> faults) implements AgreementResult {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
