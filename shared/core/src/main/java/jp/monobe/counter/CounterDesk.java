package jp.monobe.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.ReturnedCases;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import jp.monobe.staff.Permission;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where a clerk begins to enter a paper filing, finds the ones begun, and opens them. */
@Service
public class CounterDesk {

    private static final int MOST = 50;

    private final CounterRows rows;
    private final BeginEntry beginning;
    private final ReturnedCases returned;
    private final FormDefinitions forms;
    private final RegistryLookup registry;
    private final StaffNames names;
    private final AuditTrail audit;
    private final Clock clock;

    CounterDesk(
            CounterRows rows,
            BeginEntry beginning,
            ReturnedCases returned,
            FormDefinitions forms,
            RegistryLookup registry,
            StaffNames names,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.beginning = beginning;
        this.returned = returned;
        this.forms = forms;
        this.registry = registry;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest form of every procedure, by title; on paper all of them may come. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    public List<FormRevision> procedures() {
        return forms.all().stream()
                .filter(form -> form.isBundle() || form.handling().isPresent())
                .map(FormRevision::procedure)
                .distinct()
                .flatMap(procedure -> forms.current(procedure).stream())
                .sorted(Comparator.comparing(FormRevision::title))
                .toList();
    }

    /** By the beginning of a name, a reading or a 宛名番号. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public List<PersonRecord> search(UUID id, String text) {
        return registry.search(text, 0, reason(id));
    }

    /**
     * Begins once, however often the same page asks.
     *
     * @param id made when the page was opened
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public BeginResult begin(UUID id, Begin begin) {
        if (isWrong(begin.receivedOn(), LocalDate.now(clock))) {
            return BeginResult.WRONG_DAY;
        }
        return begun(id, beginning.of(id, begin));
    }

    /**
     * Begins the answer to a 差戻し that came on paper; it joins the case, whose date stays. Once,
     * however often the same page asks.
     *
     * @param id made when the page was opened
     * @param bearer who brought it, as far as she made sure
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public BeginResult answer(
            UUID id, UUID caseId, Channel channel, LocalDate receivedOn, Bearer bearer) {
        if (isWrong(receivedOn, LocalDate.now(clock))) {
            return BeginResult.WRONG_DAY;
        }
        var entry =
                returned.find(caseId, reason(id))
                        .map(to -> beginning.answering(id, to, channel, receivedOn, bearer));
        return begun(id, entry);
    }

    private BeginResult begun(UUID id, Optional<CounterEntry> entry) {
        entry.ifPresent(rows::insert);
        entry.ifPresent(it -> audit.record("counter.begin", "counter", id, reason(it)));
        return entry.isPresent() ? BeginResult.BEGUN : BeginResult.UNKNOWN;
    }

    /** Nothing is received tomorrow, and what came more than a year ago is a slip of the key. */
    static boolean isWrong(LocalDate receivedOn, LocalDate today) {
        return receivedOn.isAfter(today) || receivedOn.isBefore(today.minusYears(1));
    }

    /** Begun by whomever of the city and not handed in, {@value #MOST} at most, newest first. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public List<EntryRow> open() {
        var open = rows.open(MOST);
        if (open.isEmpty()) {
            return List.of();
        }
        audit.record(
                "counter.list", "counter", open.stream().map(CounterEntry::id).toList(), "counter");
        var clerks = names.nameOf(open.stream().map(CounterEntry::clerk).distinct().toList());
        return open.stream()
                .map(it ->
                        new EntryRow(
                                it.id(),
                                it.form().title(),
                                it.applicant().name(),
                                it.channel(),
                                it.receivedOn(),
                                clerks.getOrDefault(it.clerk(), ""),
                                it.savedAt()))
                .toList();
    }

    /** Empty when there is none, or it was thrown away. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public Optional<CounterEntry> open(UUID id) {
        var entry = rows.find(id);
        entry.ifPresent(it -> audit.record("counter.open", "counter", id, reason(it)));
        return entry;
    }

    /** Throws it away with all that was typed; what is handed in stays. */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public void discard(UUID id) {
        rows.lock(id)
                .filter(it -> !it.filed())
                .ifPresent(it -> {
                    rows.discard(id);
                    audit.record(
                            "counter.discard", "counter", id, reason(it) + " by:" + Acting.staff());
                });
    }

    static String reason(UUID id) {
        return "counter:" + id;
    }

    /** Why people of the registry are read: which paper it is. */
    private static String reason(CounterEntry entry) {
        return entry.form().procedure() + " " + entry.channel() + " " + reason(entry.id());
    }
}
