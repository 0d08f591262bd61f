package jp.monobe.myna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import jp.monobe.casework.TakeIn;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.Signature;
import jp.monobe.kernel.Ids;
import jp.monobe.myna.MapApplication.Mapped;
import jp.monobe.myna.OutsideFiling.Cause;
import jp.monobe.myna.OutsideFiling.State;
import jp.monobe.myna.PackageSignature.Checked;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.model.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a package, and takes it in where nothing is in doubt, in one transaction: a number outside
 * is one row here and one case, however often it is pulled.
 */
@Component
class TakeOutside {

    private final OutsideRows rows;
    private final MapApplication mapping;
    private final OutsideForms forms;
    private final PackageSignature signatures;
    private final AccountLinks links;
    private final TakeIn takeIn;
    private final EnclosedFiles files;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    TakeOutside(
            OutsideRows rows,
            MapApplication mapping,
            OutsideForms forms,
            PackageSignature signatures,
            AccountLinks links,
            TakeIn takeIn,
            EnclosedFiles files,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.mapping = mapping;
        this.forms = forms;
        this.signatures = signatures;
        this.links = links;
        this.takeIn = takeIn;
        this.files = files;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when it was kept before. */
    @Transactional
    boolean keep(PittariClient.Line line, Path zip) {
        var id = ids.next();
        var application = read(zip);
        if (!keep(id, line, application == null ? "" : application.applicant().name(), zip)) {
            return false;
        }
        if (application == null || !application.number().equals(line.number())) {
            waits(id, Cause.UNREADABLE, "");
        } else {
            var checked = signatures.check(zip, application);
            rows.signed(id, checked.verdict());
            tryToTake(id, application, zip, checked);
        }
        return true;
    }

    /** Whole, for a clerk, without looking into it: one that breaks its reader is not lost. */
    @Transactional
    boolean keepUnread(PittariClient.Line line, Path zip) {
        var id = ids.next();
        boolean kept = keep(id, line, "", zip);
        if (kept) {
            waits(id, Cause.UNREADABLE, "");
        }
        return kept;
    }

    private boolean keep(UUID id, PittariClient.Line line, String applicant, Path zip) {
        if (!rows.insert(id, line, applicant, clock.instant())) {
            return false;
        }
        try (var bytes = Files.newInputStream(zip)) {
            rows.keep(id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static @Nullable OutsideApplication read(Path zip) {
        try {
            return PackageReader.read(zip);
        } catch (PackageReader.Unreadable _) {
            return null;
        }
    }

    private void waits(UUID id, Cause cause, String detail) {
        rows.waits(id, cause, detail);
        outbox.write(BellKind.OUTSIDE, id, "{\"status\":\"" + id + "\"}");
    }

    private void tryToTake(UUID id, OutsideApplication application, Path zip, Checked checked) {
        if (checked.verdict().isBad()) {
            waits(id, Cause.BAD_SIGNATURE, "");
            return;
        }
        var form = mapping.formOf(application);
        if (form.isEmpty()) {
            waits(id, Cause.NO_FORM, application.procedure());
            return;
        }
        var mapped = mapping.map(application, form.get());
        if (!mapped.leftOver().isEmpty()) {
            waits(id, Cause.DOES_NOT_FIT, String.join("、", mapped.leftOver()));
        } else if (!mapped.missing().isEmpty()) {
            waits(id, Cause.INCOMPLETE, String.join("、", mapped.missing()));
        } else {
            switch (links.whoIs(application.applicant(), checked.serial())) {
                case Match.Found(var person) ->
                        take(id, application, mapped, zip, person, checked.signature());
                case Match.Unclear _ -> waits(id, Cause.UNCLEAR_PERSON, "");
                case Match.Nobody() -> waits(id, Cause.NOBODY_FOUND, "");
            }
        }
    }

    /** As a clerk assigned it; nothing when it was taken in before. */
    @Transactional
    void takeAssigned(UUID id) {
        var row = rows.lock(id).orElseThrow();
        if (row.state() != State.ASSIGNED || row.procedureId() == null) {
            return;
        }
        var form = forms.of(row.procedureId()).orElseThrow();
        withPackage(
                id,
                zip -> {
                    try {
                        var application = PackageReader.read(zip);
                        var mapped = mapping.map(application, form);
                        var signed = of(row.personId(), application, zip);
                        take(id, application, mapped, zip, row.personId(), signed);
                    } catch (PackageReader.Unreadable e) {
                        throw new IllegalStateException("Assigned, but not to be read", e);
                    }
                });
    }

    /** The signature, if it is hers whom the clerk named; else the clerk's word stands alone. */
    private @Nullable Signature of(
            @Nullable UUID person, OutsideApplication application, Path zip) {
        var checked = signatures.check(zip, application);
        return checked.signature() != null
                        && links.whoIs(application.applicant(), checked.serial())
                                instanceof Match.Found(var holder)
                        && holder.equals(person)
                ? checked.signature()
                : null;
    }

    interface Reading {
        void of(Path zip);
    }

    /** The package as a file, for as long as it is read. */
    void withPackage(UUID id, Reading reading) {
        try {
            var zip = Files.createTempFile("outside", ".zip");
            try {
                try (var out = Files.newOutputStream(zip)) {
                    rows.write(id, out);
                }
                reading.of(zip);
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(
            UUID id,
            OutsideApplication application,
            Mapped mapped,
            Path zip,
            @Nullable UUID person,
            @Nullable Signature signature) {
        var account = ids.next();
        if (person != null) {
            links.linkOutside(account, person);
        }
        var brought = files.bringIn(mapped.files(), zip);
        var day = MapApplication.claimDate(application);
        var filing =
                new FilingPackage(
                        id,
                        account,
                        mapped.form().procedure(),
                        mapped.form().revision(),
                        null,
                        rows.draw(day),
                        application.sentAt(),
                        day,
                        application.applicant(),
                        EnclosedFiles.answered(mapped.answers(), brought),
                        mapped.shown(),
                        null,
                        Delivery.POST,
                        null,
                        signature,
                        brought);
        rows.taken(id, takeIn.filing(filing).caseId());
    }
}
