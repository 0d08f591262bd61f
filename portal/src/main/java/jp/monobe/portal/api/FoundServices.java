package jp.monobe.portal.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.monobe.law.ReasonText;
import jp.monobe.portal.api.FinderAnswer.FoundAmount;
import jp.monobe.portal.api.FinderAnswer.FoundDeadline;
import jp.monobe.portal.api.FinderAnswer.FoundLine;
import jp.monobe.portal.api.FinderAnswer.FoundService;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Match;
import jp.monobe.procedure.finder.Sayings;
import jp.monobe.procedure.finder.Told;
import jp.monobe.procedure.finder.Worth;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was found into words for programs (結果の言いかえ).
 *
 * @param page the address of a service's page by its id
 */
record FoundServices(Sayings sayings, UnaryOperator<String> page) {

    private static final ReasonText REASONS = ReasonText.japanese();

    FoundService of(Finding finding) {
        var service = finding.service();
        return new FoundService(
                service.id(),
                service.name(),
                finding.outcome().name().toLowerCase(Locale.ROOT),
                finding.due()
                        .map(due ->
                                new FoundDeadline(
                                        due.day().toString(),
                                        due.late(),
                                        REASONS.of(due.reasons())))
                        .orElse(null),
                finding.worth().map(FoundServices::amount).orElse(null),
                from(finding),
                finding.decisive().flatMap(this::lines).toList(),
                page.apply(service.id()));
    }

    private static FoundAmount amount(Worth worth) {
        return new FoundAmount(
                worth.amount().amount(),
                worth.from().map(Object::toString).orElse(null),
                worth.parts().stream()
                        .flatMap(part -> REASONS.of(part.reasons()).stream())
                        .toList());
    }

    private static @Nullable String from(Finding finding) {
        return finding.decisive()
                .flatMap(match -> match.from().stream())
                .min(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse(null);
    }

    private Stream<FoundLine> lines(Match match) {
        var about = match.child().map(sayings::who).orElse(null);
        return match.lines().stream()
                .map(line -> new FoundLine(line.text(), holds(line), about, because(line)));
    }

    private static @Nullable Boolean holds(Told line) {
        return line.truth() == Truth.UNKNOWN ? null : line.truth() == Truth.TRUE;
    }

    private List<String> because(Told line) {
        return line.because().stream().flatMap(key -> sayings.of(key).stream()).distinct().toList();
    }
}
