package jp.monobe.payment.model;

import java.util.Optional;

/** What does not fit (消込の確認の理由). */
public enum Question {
    /** 不明: no slip has this number. */
    UNKNOWN,
    /** 過誤納: more came in than was owed; a second payment is one. */
    OVER,
    /** Another amount than the slip's. */
    WRONG_AMOUNT,
    /** With a slip that another had taken the place of. */
    VOID_SLIP,
    /** After the slip's 支払期限. */
    LATE,
    /** 確報 tells another amount than 速報 did. */
    CONFIRMED_DIFFERS,
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
        TAKE_BACK
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
     * The whole table of what agents tell of one payment, in whatever order it comes: lost, doubled
     * and late are normal.
     *
     * @param before what was told of it; empty when it is new
     */
    public static Next next(java.util.Set<Stage> before, Stage told, boolean sameAmount) {
        if (before.contains(told)) {
            return sameAmount ? Next.of(Told.NOTHING) : Next.of(Told.NOTHING, CONFIRMED_DIFFERS);
        }
        return switch (told) {
            case FLASH -> Next.of(before.isEmpty() ? Told.BOOK : Told.STAGE);
            case CONFIRMED -> confirmed(before, sameAmount);
            case CANCELLED -> {
                if (before.contains(Stage.CONFIRMED)) {
                    yield Next.of(Told.STAGE, CANCELLED_AFTER_CONFIRMED);
                }
                yield Next.of(before.isEmpty() ? Told.STAGE : Told.TAKE_BACK);
            }
        };
    }

    private static Next confirmed(java.util.Set<Stage> before, boolean sameAmount) {
        if (before.isEmpty()) {
            return Next.of(Told.BOOK);
        }
        if (before.contains(Stage.CANCELLED)) {
            return Next.of(Told.BOOK, CONFIRMED_AFTER_CANCELLED);
        }
        return sameAmount ? Next.of(Told.STAGE) : Next.of(Told.STAGE, CONFIRMED_DIFFERS);
    }
}
