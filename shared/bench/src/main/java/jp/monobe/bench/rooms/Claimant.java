package jp.monobe.bench.rooms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import jp.monobe.bench.rooms.Slip.Kind;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.SignatureService;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.KnownReadings;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.testing.crossing.Portal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who claims with one slip: fills in the form, reads what it says, mends what stops her
 * and, if she is one who heeds, what it warns of; then what the office gets is compared with what
 * she should have filed.
 */
final class Claimant {

    static final LocalDate BORN = LocalDate.of(2026, 11, 10);
    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan(), KnownReadings.japan());

    /** How far a slip came. */
    enum Came {
        /** The form does not ask for it, or there is no way to do it. */
        IMPOSSIBLE,
        STOPPED,
        /** Put right by the form itself. */
        MENDED,
        HEEDED,
        /** Warned of, and filed all the same. */
        WARNED_AND_ARRIVED,
        ARRIVED;

        boolean isDefective() {
            return this == WARNED_AND_ARRIVED || this == ARRIVED;
        }
    }

    private final Portal portal;
    private final Acting resident;
    private final Slip slip;
    private final boolean heeds;
    private final UUID draft;
    private @Nullable Paper attached;
    private boolean warned;
    private boolean stopped;

    Claimant(Rooms rooms, Citizens.Citizen citizen, Slip slip, int heed, SplittableRandom random)
            throws InterruptedException {
        this.portal = rooms.portal();
        this.slip = slip;
        this.heeds = random.nextInt(100) < heed;
        this.resident = portal.signIn(citizen.verified());
        Claim.waitForPacket(portal, resident, portal.ask(resident));
        this.draft = portal.begin(resident);
    }

    /** As the page does it: asked for anew, since what was filed took its packet along. */
    private UUID beginAgain() {
        try {
            Claim.waitForPacket(portal, resident, portal.ask(resident));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return portal.begin(resident);
    }

    Came files() {
        var right = Sheet.of(data());
        portal.fill(resident, draft, right.child());
        write(draft, right);
        var wrong = right.with(slip);
        var before = said(Optional.empty());
        write(draft, wrong);
        look(wrong, before);
        if (stopped || warned && heeds) {
            if (slip.kind() == Kind.RECIPIENT) {
                return Came.HEEDED;
            }
            write(draft, right);
        }
        submit(draft);
        boolean twice = slip.kind() == Kind.DUPLICATE && again(right);
        return outcome(twice || slip.kind() == Kind.RECIPIENT || !isAsMeant(right));
    }

    private void write(UUID into, Sheet sheet) {
        resident.run(() -> {
            var drafts = portal.room(DraftService.class);
            drafts.save(into, sheet.child());
            sheet.answers().forEach((key, answer) -> drafts.save(into, key, answer));
        });
        var paper = sheet.paper().filter(it -> !it.equals(attached));
        attached = sheet.paper().orElse(null);
        paper.flatMap(it -> it.attach(portal, resident, into))
                .ifPresent(doubt -> {
                    warned |= doubt == Paper.Doubt.WARNED;
                    stopped |= doubt == Paper.Doubt.REFUSED;
                });
    }

    /** What the form says once the slip stands there. */
    private void look(Sheet wrong, long before) {
        var problems =
                CHECK.problems(view()).stream()
                        .filter(found -> wrong.isAbout(found.key()))
                        .toList();
        stopped |= problems.stream().anyMatch(Problem::isError);
        warned |= !problems.isEmpty() || said(wrong.asksWhy()) > before;
    }

    /** Notes on the page, and the question why she claims and not another. */
    private long said(Optional<AnswerKey> why) {
        var view = view();
        long notes =
                view.steps().stream()
                        .filter(step -> step.people().isEmpty())
                        .flatMap(step -> view.fields(step, null).stream())
                        .filter(Field.Note.class::isInstance)
                        .count();
        return notes
                + view.questions().stream()
                        .filter(question -> why.filter(question.key()::equals).isPresent())
                        .count();
    }

    private FormView view() {
        var data = data();
        return FormView.of(data.form(), data.known(), data.answers(), Sheet.TODAY);
    }

    private DraftData data() {
        return resident.call(
                () -> ((OpenResult.Opened) portal.room(DraftService.class).open(draft)).draft());
    }

    /** Whether the office gets a second one. */
    private boolean again(Sheet same) {
        if (slip == Slip.AGAIN_LATER) {
            fileAnew(same);
        } else {
            submit(draft);
        }
        return filings().size() > 1;
    }

    /**
     * All of it once more, the same answers and the same photograph, in a draft of its own: as
     * somebody does who does not heed 「すでに申請しています」.
     */
    private void fileAnew(Sheet same) {
        var other = beginAgain();
        portal.fill(resident, other, same.child());
        attached = null;
        write(other, same);
        stopped = submit(other) instanceof SubmitResult.FiledAlready;
    }

    private java.util.List<UUID> filings() {
        return resident.call(() ->
                portal.room(FilingService.class).mine().stream().map(row -> row.id()).toList());
    }

    private boolean isAsMeant(Sheet right) {
        var filed = filed();
        return right.isIn(filed.answers())
                && filed.attachments().stream().noneMatch(file -> file.fileName().startsWith("x"))
                && filed.claimDate().equals(Sheet.TODAY);
    }

    private FilingPackage filed() {
        var oldest = filings().getLast();
        return portal.filing(resident, oldest).filing();
    }

    private Came outcome(boolean defective) {
        if (defective) {
            return warned ? Came.WARNED_AND_ARRIVED : Came.ARRIVED;
        }
        if (stopped) {
            return Came.STOPPED;
        }
        if (warned) {
            return Came.HEEDED;
        }
        return slip == Slip.HALF_WIDTH ? Came.MENDED : Came.IMPOSSIBLE;
    }

    private SubmitResult submit(UUID it) {
        var result =
                resident.call(() -> {
                    if (!it.equals(draft) || filings().isEmpty()) {
                        sign(it);
                    }
                    return portal.room(SubmitFiling.class).submit(it);
                });
        if (!(result instanceof SubmitResult.Accepted
                || result instanceof SubmitResult.FiledAlready)) {
            throw new IllegalStateException(slip + ": " + result);
        }
        return result;
    }

    private void sign(UUID it) {
        var signing = portal.room(SignatureService.class);
        var digest = signing.document(it).digestBase64();
        signing.keep(
                it,
                new Signature(
                        Signature.Status.SIGNED, digest, "c2ln", "Y2VydA==", "ff", Instant.now()));
    }
}
