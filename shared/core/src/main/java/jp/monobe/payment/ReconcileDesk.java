package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.SlipFacts;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.AnswerRows;
import jp.monobe.payment.internal.Booking;
import jp.monobe.payment.internal.DueRows;
import jp.monobe.payment.internal.FileRows;
import jp.monobe.payment.internal.QuestionRows;
import jp.monobe.payment.model.Question;
import jp.monobe.staff.Permission;
import jp.monobe.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What does not fit, and how a clerk answers it (消込の確認). */
@Service
public class ReconcileDesk {

    private static final int ROWS = 50;
    private static final int GIVEN = 20;
    private static final int LONGEST = 200;

    private final FileRows files;
    private final QuestionRows questions;
    private final AnswerRows answers;
    private final FindSlips slips;
    private final Booking booking;
    private final DueRows dues;
    private final StaffNames names;
    private final AuditTrail audit;

    ReconcileDesk(
            FileRows files,
            QuestionRows questions,
            AnswerRows answers,
            FindSlips slips,
            Booking booking,
            DueRows dues,
            StaffNames names,
            AuditTrail audit) {
        this.names = names;
        this.files = files;
        this.questions = questions;
        this.answers = answers;
        this.slips = slips;
        this.booking = booking;
        this.dues = dues;
        this.audit = audit;
    }

    /**
     * @param counts how many wait of each reason
     * @param more whether there are further ones
     */
    public record Page(List<OpenQuestion> questions, Map<Question, Long> counts, boolean more) {
        public Page {
            questions = List.copyOf(questions);
            counts = Map.copyOf(counts);
        }
    }

    /** What came of answering. */
    public enum Answered {
        DONE,
        /** Somebody answered before. */
        TOO_LATE,
        /** Why is missing, or longer than 200 characters. */
        NO_NOTE,
        /** No slip has this number, or a digit is wrong. */
        NO_SUCH_SLIP,
        /** What is unknown is assigned; what was cancelled late is taken back or stays. */
        NOT_THIS_WAY
    }

    /**
     * The newest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<TakenFile> files(int page) {
        return files.page(ROWS, Math.multiplyExact(page, ROWS));
    }

    /**
     * What waits, longest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page questions(Optional<Question> reason, int page) {
        var found = questions.waiting(reason, ROWS + 1, Math.multiplyExact(page, ROWS));
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        return new Page(shown, questions.counts(), found.size() > ROWS);
    }

    /** Says for which slip it was. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Answered assign(UUID questionId, String typed, String note) {
        return answer(
                questionId,
                note,
                reason -> reason == Question.UNKNOWN,
                question -> {
                    var slip = slip(typed);
                    if (slip.isEmpty()) {
                        return Answered.NO_SUCH_SLIP;
                    }
                    booking.assign(question.receipt(), slip.get(), times(questionId) + 1);
                    return answered(question, QuestionRows.ASSIGNED, note, slip.get().slip());
                });
    }

    private int times(UUID questionId) {
        return (int)
                answers.of(questionId).stream()
                        .filter(it -> it.kind().equals(QuestionRows.ASSIGNED))
                        .count();
    }

    /** It was for another: what it paid is owed again, and the question waits again. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Answered unassign(UUID questionId, String note) {
        var question = questions.locked(questionId);
        var assigned = answers.of(questionId).stream().filter(GivenAnswer::isAssigned).findFirst();
        if (question.isEmpty() || assigned.isEmpty()) {
            return Answered.TOO_LATE;
        }
        if (note.isBlank() || note.strip().length() > LONGEST) {
            return Answered.NO_NOTE;
        }
        var slip = Objects.requireNonNull(assigned.get().slip());
        booking.unassign(question.get().receipt(), slip, times(questionId));
        return answered(question.get(), QuestionRows.UNASSIGNED, note, slip);
    }

    /**
     * @param names of who answered
     * @param more whether there are further ones
     */
    public record Given(List<GivenAnswer> answers, Map<UUID, String> names, boolean more) {
        public Given {
            answers = List.copyOf(answers);
            names = Map.copyOf(names);
        }
    }

    /**
     * What clerks answered, the newest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Given given(int page) {
        var found = answers.newest(GIVEN + 1, Math.multiplyExact(page, GIVEN));
        var shown = found.subList(0, Math.min(found.size(), GIVEN));
        var staff = shown.stream().map(GivenAnswer::staff).filter(Objects::nonNull).distinct();
        return new Given(shown, names.nameOf(staff.toList()), found.size() > GIVEN);
    }

    private Optional<SlipFacts> slip(String typed) {
        return BillNumber.parse(typed)
                .map(number -> slips.numbered(List.of(number)).get(number))
                .map(id -> slips.known(List.of(id)).get(id));
    }

    /** Looked at, and nothing is to be done here, or it was done elsewhere. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Answered seen(UUID questionId, String note) {
        return answer(
                questionId,
                note,
                reason -> reason != Question.UNKNOWN,
                question -> answered(question, "SEEN", note, null));
    }

    /** The agent is right: it has not the money, though it had confirmed it. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Answered takeBack(UUID questionId, String note) {
        return answer(
                questionId,
                note,
                reason -> reason == Question.CANCELLED_AFTER_CONFIRMED,
                question -> {
                    var answered = answered(question, "TAKEN_BACK", note, null);
                    booking.takeBack(List.of(question.receipt()));
                    notDue(question.receipt());
                    return answered;
                });
    }

    /** The agent pays it in no more; what it paid in already it takes off another time. */
    private void notDue(Receipt receipt) {
        dues.dayOf(receipt.id())
                .ifPresent(day -> dues.told(receipt.agent(), day, -receipt.amount().amount()));
    }

    /** The question is held, so that two clerks answer one after the other. */
    private Answered answer(
            UUID questionId,
            String note,
            Predicate<Question> isForThis,
            Function<OpenQuestion, Answered> act) {
        var question = questions.locked(questionId).filter(OpenQuestion::waits);
        if (question.isEmpty()) {
            return Answered.TOO_LATE;
        }
        if (!isForThis.test(question.get().reason())) {
            return Answered.NOT_THIS_WAY;
        }
        return note.isBlank() || note.strip().length() > LONGEST
                ? Answered.NO_NOTE
                : act.apply(question.get());
    }

    private Answered answered(
            OpenQuestion question, String kind, String note, @Nullable UUID slip) {
        questions.answered(question.id(), kind, Acting.staff(), note.strip(), slip);
        audit.record("receipt." + kind, "receipt", question.receipt().id(), "billing");
        return Answered.DONE;
    }
}
