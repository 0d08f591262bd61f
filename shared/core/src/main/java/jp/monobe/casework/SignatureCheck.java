package jp.monobe.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.model.Check;
import jp.monobe.exchange.Signature;

/**
 * Tells a clerk that a filing which had to be signed came without (amendment 8): its date holds,
 * but who filed it is to be made sure of before anything is decided (未署名).
 */
final class SignatureCheck {

    private SignatureCheck() {}

    /** None where one of them is signed, or nobody asked for it. */
    static List<Check> of(List<CaseView.FilingLine> filings) {
        boolean signed = statuses(filings).anyMatch(Signature.Status.SIGNED::equals);
        return signed
                ? List.of()
                : statuses(filings)
                        .filter(status -> status != Signature.Status.NOT_ASKED)
                        .limit(1)
                        .map(SignatureCheck::check)
                        .toList();
    }

    private static Stream<Signature.Status> statuses(List<CaseView.FilingLine> filings) {
        return filings.stream()
                .flatMap(filing -> Optional.ofNullable(filing.signature()).stream())
                .map(Signature::status);
    }

    private static Check check(Signature.Status status) {
        return new Check(
                "signature",
                Check.Tone.LOOK,
                CaseWords.of("cases.check.signature"),
                CaseWords.of("cases.check.signature." + status));
    }
}
