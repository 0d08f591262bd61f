package jp.monobe.debit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillsOut;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.DebitLine;
import jp.monobe.debit.DebitMandate;
import jp.monobe.debit.DebitPreview;
import jp.monobe.debit.internal.DebitCandidates.Candidate;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.DebitConsignor;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** Writes a file with all its lines (口座振替依頼の作成), in the caller's transaction. */
@Component
public class WriteDebits {

    private final BillsOut copies;
    private final DebitFileRows files;
    private final DebitLineRows lines;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    WriteDebits(
            BillsOut copies,
            DebitFileRows files,
            DebitLineRows lines,
            Settings settings,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.copies = copies;
        this.files = files;
        this.lines = lines;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    DebitFile made(DebitPreview now, List<Candidate> found) {
        var to = settings.of(Acting.city()).at(SettingKey.DEBIT_CONSIGNOR, now.debitOn());
        var file =
                new DebitFile(
                        ids.next(),
                        now.debitOn(),
                        now.round(),
                        to.consignor(),
                        to.agent(),
                        paidInOn(now.debitOn(), to),
                        UtcTime.whole(clock.instant()),
                        Acting.staff(),
                        now.lines(),
                        now.total(),
                        State.MADE,
                        null,
                        null);
        var asked = lines(file, found);
        var mandates =
                found.stream()
                        .map(Candidate::mandate)
                        .distinct()
                        .collect(Collectors.toMap(DebitMandate::id, Function.identity()));
        var bytes = DebitText.of(to, now.debitOn(), asked, mandates);
        files.add(file, Sha256.hex(bytes), bytes);
        lines.add(asked);
        copies.refresh(asked.stream().map(DebitLine::bill).distinct().toList());
        audit.record("debit-file.make", "debit-file", file.id(), "debit");
        return file;
    }

    private LocalDate paidInOn(LocalDate on, DebitConsignor to) {
        return settings.openDays(Acting.city()).onOrAfter(on.plusDays(to.payInDays()));
    }

    private List<DebitLine> lines(DebitFile file, List<Candidate> found) {
        var used = lines.used(found.stream().map(it -> it.mandate().id()).distinct().toList());
        var seen = new HashSet<UUID>(used);
        var numbers = lines.numbers(found.size());
        var asked = new ArrayList<DebitLine>();
        for (var it : found) {
            var mandate = it.mandate().id();
            asked.add(
                    new DebitLine(
                            ids.next(),
                            file.id(),
                            asked.size() + 1,
                            numbers.get(asked.size()),
                            file.round(),
                            mandate,
                            it.due().bill().id(),
                            it.slip().id(),
                            it.due().owed(),
                            seen.add(mandate)));
        }
        return asked;
    }
}
