package jp.monobe.debit.internal;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.debit.AnswerResult.Fault;
import jp.monobe.debit.AnswerResult.Refused;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.DebitLine;
import jp.monobe.debit.DebitMandate;
import jp.monobe.reference.zengin.DebitResults.Read;
import jp.monobe.reference.zengin.DebitResults.Row;

/** Whether an answer is the one to a file of ours (振替結果の照合): line by line, nothing more or less. */
final class AnswerCheck {

    private AnswerCheck() {}

    /** Empty when it is. */
    static Optional<Refused> of(
            Read read, DebitFile file, List<DebitLine> lines, Map<UUID, DebitMandate> mandates) {
        return ofFile(read, file).or(() -> ofLines(read, lines, mandates));
    }

    private static Optional<Refused> ofFile(Read read, DebitFile file) {
        if (!read.consignor().equals(file.consignor())) {
            return refused(1, Fault.OTHER_CITY);
        }
        if (!read.day().equals(MonthDay.from(file.debitOn()))) {
            return refused(1, Fault.OTHER_DAY);
        }
        return file.state() == State.TAKEN
                ? Optional.empty()
                : refused(
                        1, file.state() == State.ANSWERED ? Fault.ANSWERED_BEFORE : Fault.NOT_SENT);
    }

    private static Optional<Refused> ofLines(
            Read read, List<DebitLine> lines, Map<UUID, DebitMandate> mandates) {
        var ours =
                lines.stream().collect(Collectors.toMap(DebitLine::customer, Function.identity()));
        var seen = new HashSet<String>();
        for (var row : read.rows()) {
            var line = ours.get(row.customer());
            if (line == null) {
                return refused(row.line(), Fault.OTHER_FILE);
            }
            if (!seen.add(row.customer())) {
                return refused(row.line(), Fault.TWICE);
            }
            if (!row.answers(DebitText.debit(line, mandates))) {
                return refused(row.line(), Fault.CHANGED);
            }
        }
        int trailer = read.rows().getLast().line() + 1;
        return seen.size() == lines.size() ? Optional.empty() : refused(trailer, Fault.MISSING);
    }

    /** The first line's 顧客番号; empty where it is none of ours. */
    static Optional<Long> number(Row row) {
        var digits = row.customer();
        return digits.startsWith("00") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<Refused> refused(int line, Fault fault) {
        return Optional.of(new Refused(line, fault));
    }
}
