package jp.monobe.debit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.BillsOut;
import jp.monobe.debit.AnswerResult;
import jp.monobe.debit.AnswerResult.Booked;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitLine;
import jp.monobe.debit.DebitMandate;
import jp.monobe.debit.internal.DebitLineRows.Said;
import jp.monobe.debit.model.MandateMove;
import jp.monobe.debit.model.MandateState.Why;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.TakeDrawn;
import jp.monobe.payment.TakeDrawn.Drawn;
import jp.monobe.payment.TakeDrawn.Source;
import jp.monobe.reference.zengin.DebitOutcome;
import jp.monobe.reference.zengin.DebitResults.Read;
import org.springframework.stereotype.Component;

/** Books what the bank drew, and writes down what it did not, in the caller's transaction. */
@Component
public class BookAnswer {

    private final DebitLineRows lines;
    private final MandateRows mandates;
    private final MandateMoves moves;
    private final MandateRules rules;
    private final TakeDrawn receipts;
    private final BillsOut copies;
    private final Clock clock;

    BookAnswer(
            DebitLineRows lines,
            MandateRows mandates,
            MandateMoves moves,
            MandateRules rules,
            TakeDrawn receipts,
            BillsOut copies,
            Clock clock) {
        this.lines = lines;
        this.mandates = mandates;
        this.moves = moves;
        this.rules = rules;
        this.receipts = receipts;
        this.copies = copies;
        this.clock = clock;
    }

    private record Answered(DebitLine line, DebitOutcome outcome) {

        boolean isDrawn() {
            return outcome == DebitOutcome.DRAWN;
        }
    }

    /**
     * @param file held
     */
    public AnswerResult take(Read read, DebitFile file) {
        var asked = lines.of(file.id());
        var known = mandates(asked);
        return AnswerCheck.of(read, file, asked, known)
                .<AnswerResult>map(Function.identity())
                .orElseGet(() -> booked(file, answered(read, asked)));
    }

    /** Whose answer it seems to be, by its first line. */
    public Optional<UUID> fileOf(Read read) {
        return AnswerCheck.number(read.rows().getFirst()).flatMap(lines::fileOf);
    }

    private Map<UUID, DebitMandate> mandates(List<DebitLine> asked) {
        return mandates.all(asked.stream().map(DebitLine::mandate).distinct().toList()).stream()
                .collect(Collectors.toMap(DebitMandate::id, Function.identity()));
    }

    private static List<Answered> answered(Read read, List<DebitLine> asked) {
        var ours =
                asked.stream().collect(Collectors.toMap(DebitLine::customer, Function.identity()));
        return read.rows().stream()
                .map(row -> new Answered(of(row.customer(), ours), row.outcome()))
                .sorted(Comparator.comparing(it -> it.line().bill()))
                .toList();
    }

    /** All of them were looked at before. */
    private static DebitLine of(String customer, Map<String, DebitLine> ours) {
        return Objects.requireNonNull(ours.get(customer));
    }

    private AnswerResult booked(DebitFile file, List<Answered> all) {
        var drawn = all.stream().filter(Answered::isDrawn).map(Answered::line).toList();
        receipts.take(
                new Source(
                        PaymentChannel.DIRECT_DEBIT, file.agent(), file.debitOn(), file.paidInOn()),
                drawn.stream()
                        .map(it -> new Drawn(it.id(), it.customer(), it.slip(), it.amount()))
                        .toList());
        var failed = all.stream().filter(it -> !it.isDrawn()).toList();
        lines.said(all.stream().map(it -> said(file, it)).toList());
        copies.refresh(failed.stream().map(it -> it.line().bill()).distinct().toList());
        stopped(failed);
        return new Booked(
                file,
                drawn.size(),
                drawn.stream().map(DebitLine::amount).reduce(Yen.ZERO, Yen::plus),
                failed.size());
    }

    /** What a balance did not cover is asked for once more, where the city does. */
    private Said said(DebitFile file, Answered it) {
        boolean again =
                it.outcome() == DebitOutcome.INSUFFICIENT_FUNDS
                        && file.round() == Round.FIRST
                        && rules.terms().againDays() > 0;
        return new Said(it.line().id(), it.outcome(), again);
    }

    /** Nothing more is asked of an account that is not there, or that its holder closed to us. */
    private void stopped(List<Answered> failed) {
        var today = LocalDate.now(clock);
        failed.stream()
                .filter(it -> ends(it.outcome()))
                .map(it -> it.line().mandate())
                .distinct()
                .sorted()
                .forEach(id ->
                        mandates.locked(id)
                                .ifPresent(it ->
                                        moves.move(
                                                it, new MandateMove.End(Why.BANK_STOPPED, today))));
    }

    private static boolean ends(DebitOutcome outcome) {
        return switch (outcome) {
            case NO_SUCH_ACCOUNT, STOPPED_BY_HOLDER, NO_MANDATE -> true;
            case DRAWN, INSUFFICIENT_FUNDS, STOPPED_BY_CONSIGNOR, OTHER -> false;
        };
    }
}
