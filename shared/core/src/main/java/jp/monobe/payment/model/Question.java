package jp.monobe.payment.model;

import java.util.Optional;
import java.util.Set;

/** What does not fit (消込の確認の理由). */
public enum Question {
    /** 不明: no slip has this number. */
    UNKNOWN,
    /** 過誤納: more came in than was owed; a second payment is one. */
    OVER,
    /** With a slip that was paid before, though the bill still owed as much. */
    PAID_TWICE,
    /** Another amount than the slip's. */
    WRONG_AMOUNT,
    /** With a slip that another had taken the place of. */
    VOID_SLIP,
    /** After the slip's 支払期限. */
    LATE,
    /** Another amount than was told before: booked again as it was confirmed. */
    CONFIRMED_DIFFERS,
    /** Told again under the agent's same number, with another slip or another time. */
    TOLD_DIFFERENTLY,
    /** 速報取消 after 確報: nothing was taken back. */
    CANCELLED_AFTER_CONFIRMED,
    /** 確報 after 速報取消: it was booked again. */
    CONFIRMED_AFTER_CANCELLED;

    /** What a stage told again, or late, means. */
    public enum Told {
        /** Nothing new. */
        NOTHING,
        /** One more thing known of it. */
        STAGE,
        /** Money came in. */
        BOOK,
        /** Money is taken back. */
        TAKE_BACK,
        /** What was booked is taken back, and booked as it is told now. */
        BOOK_ANEW
    }

    /**
     * What is to be done, and what is to be asked.
     *
     * @param question empty when all is well
     */
    public record Next(Told told, Optional<Question> question) {
        static Next of(Told told) {
            return new Next(told, Optional.empty());
        }

        static Next of(Told told, Question question) {
            return new Next(told, Optional.of(question));
        }
    }

    /**
     * How what is told agrees with what was told before.
     *
     * @param amount the same
     * @param payment the same slip at the same time
     */
    public record Agrees(boolean amount, boolean payment) {
        public static final Agrees WHOLLY = new Agrees(true, true);
    }

    /**
     * The whole table of what agents tell of one payment, in whatever order it comes: lost, doubled
     * and late are normal. Nothing that is told differently goes by unasked.
     *
     * @param before what was told of it; empty when it is new
     */
    public static Next next(Set<Stage> before, Stage told, Agrees agrees) {
        if (before.isEmpty()) {
            return Next.of(told == Stage.CANCELLED ? Told.STAGE : Told.BOOK);
        }
        if (!agrees.payment()) {
            return Next.of(before.contains(told) ? Told.NOTHING : Told.STAGE, TOLD_DIFFERENTLY);
        }
        if (before.contains(told)) {
            return agrees.amount()
                    ? Next.of(Told.NOTHING)
                    : Next.of(Told.NOTHING, TOLD_DIFFERENTLY);
        }
        return switch (told) {
            case FLASH -> Next.of(Told.STAGE);
            case CONFIRMED -> confirmed(before, agrees.amount());
            case CANCELLED -> cancelled(before, agrees.amount());
        };
    }

    private static Next confirmed(Set<Stage> before, boolean sameAmount) {
        if (before.contains(Stage.CANCELLED)) {
            return Next.of(Told.BOOK, CONFIRMED_AFTER_CANCELLED);
        }
        return sameAmount ? Next.of(Told.STAGE) : Next.of(Told.BOOK_ANEW, CONFIRMED_DIFFERS);
    }

    private static Next cancelled(Set<Stage> before, boolean sameAmount) {
        if (before.contains(Stage.CONFIRMED)) {
            return Next.of(Told.STAGE, CANCELLED_AFTER_CONFIRMED);
        }
        return sameAmount ? Next.of(Told.TAKE_BACK) : Next.of(Told.TAKE_BACK, TOLD_DIFFERENTLY);
    }
}
