package jp.monobe.counter;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.ReturnedCases;
import jp.monobe.casework.TakeIn;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.EnterResult.Receipt;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.registry.AccountLinks;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Types a paper filing into the form and hands it in (代行入力): each answer is saved when its field is
 * left; handing in makes each case once, in the one transaction that closes the entry (ADR 35).
 */
@Service
public class EnterFiling {

    private final CounterRows rows;
    private final TakeIn takeIn;
    private final ReturnedCases returned;
    private final AccountLinks links;
    private final FormCheck check = new FormCheck(KnownBanks.japan());
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    EnterFiling(
            CounterRows rows,
            TakeIn takeIn,
            ReturnedCases returned,
            AccountLinks links,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.takeIn = takeIn;
        this.returned = returned;
        this.links = links;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when the entry is no longer open. Null takes the answer back. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public boolean save(UUID id, AnswerKey key, @Nullable Answer answer) {
        return change(id, answers -> answers.with(key, answer));
    }

    /** False when the entry is no longer open. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public boolean save(UUID id, TypedPerson person) {
        return change(id, answers -> answers.with(person));
    }

    /** False when the entry is no longer open. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public boolean remove(UUID id, String personKey) {
        return change(id, answers -> answers.without(personKey));
    }

    private boolean change(UUID id, UnaryOperator<Answers> by) {
        var open = rows.lock(id).filter(entry -> !entry.filed());
        open.ifPresent(entry -> rows.save(id, by.apply(entry.answers()), Acting.staff(), now()));
        return open.isPresent();
    }

    /**
     * Mends how and when the paper came; false when the entry is no longer open or the day wrong.
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public boolean redate(UUID id, Channel channel, LocalDate receivedOn) {
        if (CounterDesk.isWrong(receivedOn, LocalDate.now(clock))) {
            return false;
        }
        var open = rows.lock(id).filter(entry -> !entry.filed());
        open.ifPresent(_ -> {
            rows.redate(id, channel, receivedOn, Acting.staff(), now());
            audit.record(
                    "counter.redate",
                    "counter",
                    id,
                    channel + " " + receivedOn + " " + CounterDesk.reason(id));
        });
        return open.isPresent();
    }

    /**
     * Hands in; again gives the same receipts.
     *
     * @param gaps whether it is taken in although answers are missing, to be mended later
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public EnterResult handIn(UUID id, boolean gaps) {
        var locked = rows.lock(id);
        if (locked.isEmpty()) {
            return new EnterResult.Gone();
        }
        var entry = locked.get();
        return entry.filed() ? new EnterResult.Entered(rows.receipts(id)) : handIn(entry, gaps);
    }

    private EnterResult handIn(CounterEntry entry, boolean gaps) {
        return isOvertaken(entry) ? new EnterResult.Overtaken() : check(entry, gaps);
    }

    /** An answer that came in meanwhile is taken up, so that the paper does not undo it. */
    private boolean isOvertaken(CounterEntry entry) {
        if (entry.corrects() == null || entry.answersTo() == null) {
            return false;
        }
        var since = returned.since(entry.corrects(), entry.answersTo());
        since.ifPresent(it ->
                rows.renew(
                        entry.id(), it.newest(), entry.answers().caughtUp(it.before(), it.now())));
        return since.isPresent();
    }

    private EnterResult check(CounterEntry entry, boolean gaps) {
        var view = entry.view();
        var problems = check.problems(view).stream().filter(Problem::isError).toList();
        var parts = FilingPart.of(view);
        if (!gaps && !problems.isEmpty()) {
            return new EnterResult.Incomplete(problems);
        }
        if (parts.isEmpty()) {
            return new EnterResult.Nothing();
        }
        if (entry.personId() != null) {
            links.linkOutside(entry.accountId(), entry.personId());
        }
        return new EnterResult.Entered(take(entry, parts));
    }

    private List<Receipt> take(CounterEntry entry, List<FilingPart> parts) {
        var receipts = new ArrayList<Receipt>();
        for (var part : parts) {
            var filing = filing(entry, part);
            var taken = takeIn.entered(filing, entry.channel(), entry.bearer());
            var title =
                    filing.aboutName()
                            .map(name -> part.form().title() + "　" + name)
                            .orElse(part.form().title());
            var receipt = new Receipt(taken.caseId(), filing.receiptNumber().value(), title);
            rows.add(entry.id(), receipts.size(), receipt);
            receipts.add(receipt);
        }
        rows.filed(entry.id(), now());
        audit.record(
                "counter.file",
                "counter",
                entry.id(),
                entry.channel() + " " + entry.receivedOn() + " for:" + entry.personId());
        return receipts;
    }

    /**
     * A paper has a day and no hour. Its notice goes by post, since there is no account, unless it
     * answers for a filing that chose otherwise.
     */
    private FilingPackage filing(CounterEntry entry, FilingPart part) {
        return new FilingPackage(
                ids.next(),
                entry.accountId(),
                part.form().procedure(),
                part.form().revision(),
                part.about(),
                rows.draw(entry.receivedOn()),
                entry.receivedOn().atStartOfDay(JAPAN).toInstant(),
                entry.receivedOn(),
                entry.applicant(),
                part.answers(),
                part.known(),
                null,
                entry.corrects() == null ? Delivery.POST : Delivery.chosenIn(part.answers()),
                entry.corrects(),
                null,
                List.of());
    }

    private Instant now() {
        return UtcTime.whole(clock.instant());
    }
}
