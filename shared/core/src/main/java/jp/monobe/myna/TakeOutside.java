package jp.monobe.myna;

import java.nio.file.Path;
import java.util.UUID;
import jp.monobe.exchange.Signature;
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
    private final OutsidePackages packages;
    private final OutsideCases cases;
    private final MapApplication mapping;
    private final PackageSignature signatures;
    private final AccountLinks links;

    TakeOutside(
            OutsideRows rows,
            OutsidePackages packages,
            OutsideCases cases,
            MapApplication mapping,
            PackageSignature signatures,
            AccountLinks links) {
        this.rows = rows;
        this.packages = packages;
        this.cases = cases;
        this.mapping = mapping;
        this.signatures = signatures;
        this.links = links;
    }

    /** False when it was kept before. */
    @Transactional
    boolean keep(PittariClient.Line line, Path zip) {
        var application = read(zip);
        var name = application == null ? "" : application.applicant().name();
        var kept = packages.keep(line, name, zip);
        kept.ifPresent(id -> begin(id, application, line, zip));
        return kept.isPresent();
    }

    private void begin(
            UUID id, @Nullable OutsideApplication application, PittariClient.Line line, Path zip) {
        if (application == null || !application.number().equals(line.number())) {
            packages.waits(id, Cause.UNREADABLE, "");
            return;
        }
        var checked = signatures.check(zip, application);
        rows.signed(id, checked.verdict());
        if (checked.verdict().isBad()) {
            packages.waits(id, Cause.BAD_SIGNATURE, "");
        } else if (!application.isAsListed(line.procedure(), line.sentAt())) {
            packages.waits(id, Cause.NOT_AS_LISTED, "");
        } else {
            tryToTake(id, application, zip, checked);
        }
    }

    /** Whole, for a clerk, without looking into it: one that breaks its reader is not lost. */
    @Transactional
    boolean keepUnread(PittariClient.Line line, Path zip) {
        var kept = packages.keep(line, "", zip);
        kept.ifPresent(id -> packages.waits(id, Cause.UNREADABLE, ""));
        return kept.isPresent();
    }

    private static @Nullable OutsideApplication read(Path zip) {
        try {
            return PackageReader.read(zip);
        } catch (PackageReader.Unreadable _) {
            return null;
        }
    }

    private void tryToTake(UUID id, OutsideApplication application, Path zip, Checked checked) {
        var form = mapping.formOf(application);
        if (form.isEmpty()) {
            packages.waits(id, Cause.NO_FORM, application.procedure());
            return;
        }
        var mapped = mapping.map(application, form.get());
        if (!mapped.leftOver().isEmpty()) {
            packages.waits(id, Cause.DOES_NOT_FIT, String.join("、", mapped.leftOver()));
        } else if (!mapped.missing().isEmpty()) {
            packages.waits(id, Cause.INCOMPLETE, String.join("、", mapped.missing()));
        } else {
            switch (links.whoIs(application.applicant(), checked.serial())) {
                case Match.Found(var person) ->
                        cases.open(id, application, mapped, zip, person, checked.signature());
                case Match.Unclear _ -> packages.waits(id, Cause.UNCLEAR_PERSON, "");
                case Match.Nobody() -> packages.waits(id, Cause.NOBODY_FOUND, "");
            }
        }
    }

    /**
     * As a clerk assigned it, on the day the service's list has; nothing when it was taken in
     * before.
     */
    @Transactional
    void takeAssigned(UUID id) {
        var row = rows.lock(id).orElseThrow();
        if (row.state() != State.ASSIGNED || row.procedureId() == null) {
            return;
        }
        var form = mapping.formOf(row.procedureId()).orElseThrow();
        packages.with(
                id,
                zip -> {
                    try {
                        var read = PackageReader.read(zip);
                        var signed = of(row.personId(), read, zip);
                        var application = read.sent(row.sentAt());
                        var mapped = mapping.map(application, form);
                        cases.open(id, application, mapped, zip, row.personId(), signed);
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
}
