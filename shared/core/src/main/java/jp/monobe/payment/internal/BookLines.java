package jp.monobe.payment.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static jp.monobe.payment.model.Question.Told.BOOK;
import static jp.monobe.payment.model.Question.Told.BOOK_ANEW;
import static jp.monobe.payment.model.Question.Told.NOTHING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Ids;
import jp.monobe.payment.Receipt;
import jp.monobe.payment.internal.QuestionRows.Asked;
import jp.monobe.payment.internal.ReceiptRows.Key;
import jp.monobe.payment.internal.ReceiptRows.StageRow;
import jp.monobe.payment.internal.ReceiptRows.Told;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.Question;
import jp.monobe.payment.model.Question.Agrees;
import jp.monobe.payment.model.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books lines of an agent's file (消込), however many in a fixed number of statements. */
@Component
public class BookLines {

    private final ReceiptRows receipts;
    private final QuestionRows questions;
    private final Booking booking;
    private final FindSlips slips;
    private final DueRows dues;
    private final Ids ids;

    BookLines(
            ReceiptRows receipts,
            QuestionRows questions,
            Booking booking,
            FindSlips slips,
            DueRows dues,
            Ids ids) {
        this.receipts = receipts;
        this.questions = questions;
        this.booking = booking;
        this.slips = slips;
        this.dues = dues;
        this.ids = ids;
    }

    /**
     * From where lines come.
     *
     * @param file null when the agent told it a moment ago, without a file
     */
    public record Source(@Nullable UUID file, Stage stage, String agent) {}

    /** What some lines come to. */
    private static final class Lot {
        private final List<Receipt> fresh = new ArrayList<>();
        private final List<Receipt> untouched = new ArrayList<>();
        private final List<Receipt> gone = new ArrayList<>();
        private final List<StageRow> stages = new ArrayList<>();
        private final List<Asked> asked = new ArrayList<>();
    }

    /** In the caller's transaction. */
    public void book(Source file, List<AgentLine> lines) {
        var told = new HashMap<>(receipts.told(lines.stream().map(AgentLine::reference).toList()));
        var numbers = lines.stream().map(AgentLine::number).map(BillNumber::parse);
        var ours = slips.numbered(numbers.flatMap(Optional::stream).toList());
        var lot = new Lot();
        lines.forEach(line -> take(line, file, told, ours, lot));
        receipts.add(lot.untouched);
        booking.takeBack(lot.gone);
        booking.receive(lot.fresh);
        receipts.addStages(lot.stages);
        dues.confirmed(file.agent(), lot.stages);
        questions.ask(lot.asked);
    }

    private void take(
            AgentLine line, Source file, Map<Key, Told> told, Map<BillNumber, UUID> ours, Lot lot) {
        var key = new Key(line.channel(), file.agent(), line.reference());
        var before = told.get(key);
        var next =
                before == null
                        ? Question.next(Set.of(), file.stage(), Agrees.WHOLLY)
                        : Question.next(before.stages(), file.stage(), agrees(line, before));
        var receipt =
                before == null
                        ? fresh(id(line, lot), line, file.agent(), ours, 0)
                        : next.told() == BOOK || next.told() == BOOK_ANEW
                                ? fresh(
                                        ids.next(),
                                        line,
                                        file.agent(),
                                        ours,
                                        before.receipt().item() + 1)
                                : before.receipt();
        switch (next.told()) {
            case NOTHING -> {}
            case STAGE -> {
                if (before == null) {
                    lot.untouched.add(receipt);
                }
            }
            case BOOK -> lot.fresh.add(receipt);
            case TAKE_BACK -> lot.gone.add(receipt);
            case BOOK_ANEW -> {
                lot.gone.add(Objects.requireNonNull(before).receipt());
                lot.fresh.add(receipt);
            }
        }
        next.question()
                .ifPresent(
                        reason -> lot.asked.add(new Asked(receipt.id(), receipt.item(), reason)));
        if (next.told() != NOTHING) {
            lot.stages.add(
                    new StageRow(
                            receipt.id(),
                            file.stage(),
                            line.amount(),
                            line.paidInOn(),
                            file.file(),
                            line.no()));
            var stages = before == null ? Set.<Stage>of() : before.stages();
            told.put(key, new Told(receipt, with(stages, file.stage())));
        }
    }

    private static Agrees agrees(AgentLine line, Told before) {
        var receipt = before.receipt();
        return new Agrees(
                receipt.amount().equals(line.amount()),
                line.number().equals(receipt.number())
                        && receipt.paidAt().equals(line.paidAt().atZone(JAPAN).toInstant()));
    }

    /** A link says which payment of ours it is, once: told again of another, it is a new one. */
    private UUID id(AgentLine line, Lot lot) {
        var link = line.link();
        boolean free =
                link != null
                        && receipts.find(link, 0).isEmpty()
                        && lot.fresh.stream().noneMatch(it -> it.id().equals(link));
        return free ? Objects.requireNonNull(link) : ids.next();
    }

    private static Receipt fresh(
            UUID id, AgentLine line, String agent, Map<BillNumber, UUID> ours, int item) {
        var slip = BillNumber.parse(line.number()).map(ours::get).orElse(null);
        return new Receipt(
                id,
                item,
                line.channel(),
                agent,
                line.reference(),
                slip,
                line.number(),
                line.amount(),
                line.paidAt().atZone(JAPAN).toInstant(),
                line.paidAt().toLocalDate());
    }

    private static Set<Stage> with(Set<Stage> stages, Stage stage) {
        var all = EnumSet.of(stage);
        all.addAll(stages);
        return all;
    }
}
