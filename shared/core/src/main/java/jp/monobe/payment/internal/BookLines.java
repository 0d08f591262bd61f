package jp.monobe.payment.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.SlipFacts;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Ids;
import jp.monobe.payment.Receipt;
import jp.monobe.payment.internal.QuestionRows.Asked;
import jp.monobe.payment.internal.ReceiptRows.Key;
import jp.monobe.payment.internal.ReceiptRows.StageRow;
import jp.monobe.payment.internal.ReceiptRows.Told;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.Question;
import jp.monobe.payment.model.Stage;
import org.springframework.stereotype.Component;

/** Books lines of an agent's file (消込), however many in a fixed number of statements. */
@Component
public class BookLines {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ReceiptRows receipts;
    private final QuestionRows questions;
    private final Booking booking;
    private final FindSlips slips;
    private final Ids ids;

    BookLines(
            ReceiptRows receipts,
            QuestionRows questions,
            Booking booking,
            FindSlips slips,
            Ids ids) {
        this.receipts = receipts;
        this.questions = questions;
        this.booking = booking;
        this.slips = slips;
        this.ids = ids;
    }

    /** What some lines come to. */
    private static final class Lot {
        private final List<Receipt> fresh = new ArrayList<>();
        private final List<Receipt> untouched = new ArrayList<>();
        private final List<Receipt> gone = new ArrayList<>();
        private final List<StageRow> stages = new ArrayList<>();
        private final List<Asked> asked = new ArrayList<>();
    }

    /** In the caller's transaction. */
    public void book(UUID file, Stage stage, List<AgentLine> lines) {
        var told = new HashMap<>(receipts.told(lines.stream().map(AgentLine::reference).toList()));
        var facts = slips.numbered(lines.stream().map(AgentLine::number).toList());
        var lot = new Lot();
        lines.forEach(line -> take(line, file, stage, told, facts, lot));
        receipts.add(lot.untouched);
        booking.receive(lot.fresh);
        booking.takeBack(lot.gone);
        receipts.addStages(lot.stages);
        questions.ask(lot.asked);
    }

    private void take(
            AgentLine line,
            UUID file,
            Stage stage,
            Map<Key, Told> told,
            Map<BillNumber, SlipFacts> facts,
            Lot lot) {
        var key = new Key(line.channel(), line.reference());
        var before = told.get(key);
        var stages = before == null ? Set.<Stage>of() : before.stages();
        boolean same = before == null || before.receipt().amount().equals(line.amount());
        var next = Question.next(stages, stage, same);
        var receipt = before == null ? fresh(line, facts, ids.next(), 0) : before.receipt();
        switch (next.told()) {
            case NOTHING -> {}
            case STAGE -> {
                if (before == null) {
                    lot.untouched.add(receipt);
                }
            }
            case BOOK -> {
                receipt = before == null ? receipt : again(line, facts, before);
                lot.fresh.add(receipt);
            }
            case TAKE_BACK -> lot.gone.add(receipt);
        }
        var of = receipt;
        next.question().ifPresent(reason -> lot.asked.add(new Asked(of.id(), of.item(), reason)));
        if (next.told() != Question.Told.NOTHING) {
            lot.stages.add(
                    new StageRow(of.id(), stage, line.amount(), line.paidInOn(), file, line.no()));
            told.put(key, new Told(of, with(stages, stage)));
        }
    }

    private Receipt again(AgentLine line, Map<BillNumber, SlipFacts> facts, Told before) {
        return fresh(line, facts, ids.next(), before.receipt().item() + 1);
    }

    private static Receipt fresh(
            AgentLine line, Map<BillNumber, SlipFacts> facts, UUID id, int item) {
        var slip = facts.get(line.number());
        return new Receipt(
                id,
                item,
                line.channel(),
                line.reference(),
                slip == null ? null : slip.slip(),
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
