package jp.monobe.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A bill (請求) as its payer may see it; it names no child. The open zone ignores an older version.
 *
 * @param accountId of the 納入義務者; empty when no account is hers, or not any more: the copy goes
 * @param feeKind of which fee it is, such as {@code after-school-club}
 * @param title fee and month
 * @param amount as assessed now
 * @param outstanding what is still to be paid
 * @param settledOn when nothing was owed any more; null before
 * @param payments those begun in the open zone that are in the books, by their ids
 * @param slips all that went out, oldest first
 * @param givenBack what went or goes back of it, the oldest first
 * @param fromAllowance what was taken for it from her 児童手当; null for nothing
 */
public record BillCopy(
        UUID billId,
        Optional<UUID> accountId,
        long version,
        String feeKind,
        String title,
        Yen amount,
        Yen outstanding,
        State state,
        @Nullable LocalDate settledOn,
        List<UUID> payments,
        List<SlipCopy> slips,
        List<GivenBack> givenBack,
        @Nullable FromAllowance fromAllowance,
        Instant at) {

    public BillCopy {
        payments = List.copyOf(payments);
        slips = List.copyOf(slips);
        givenBack = List.copyOf(givenBack);
    }

    /**
     * What was decided to be given back (還付・充当); no account is named.
     *
     * @param on when it was decided, done, or came back
     */
    public record GivenBack(Yen amount, Way way, Progress progress, LocalDate on) {

        /** Where it goes. */
        public enum Way {
            ACCOUNT,
            CARD,
            /** 充当: towards another bill of hers. */
            OFFSET
        }

        /** How far it is. */
        public enum Progress {
            /** Decided; on its way. */
            UNDER_WAY,
            DONE,
            /** It could not be paid; the office comes back to her. */
            FAILED
        }
    }

    /**
     * What was paid out of 児童手当 (児童手当法21条・22条).
     *
     * @param on the last day on which it was
     */
    public record FromAllowance(Yen amount, LocalDate on) {}

    /** How the bill stands inside. */
    public enum State {
        /** Something is to be paid. */
        OPEN,
        /** 収納済. */
        SETTLED,
        /** 取消. */
        CANCELLED
    }

    /**
     * What is paid at once: a slip (納付書), whole or one part of the bill (期). A part of a slip
     * cannot be paid (amendment 17).
     *
     * @param number 納付番号, 16 digits, of this slip alone
     * @param part from 1
     * @param dueOn 納期限
     * @param payableUntil 支払期限: the last day on which an agent takes it
     * @param standing whether it can still be paid
     * @param barcode its 44 digits for a till; null when no till takes it
     * @param payEasy null where the city has none
     * @param elQr null where the city has it not on, or not for this fee, or it must not be paid
     * @param debit that it is, or was to be, drawn from her account; null when not
     * @param document the notice as PDF; null while it is drawn, and for who is protected (支援措置)
     */
    public record SlipCopy(
            UUID slipId,
            String number,
            int part,
            Yen amount,
            LocalDate dueOn,
            LocalDate payableUntil,
            Standing standing,
            @Nullable String barcode,
            @Nullable PayEasy payEasy,
            @Nullable ElQr elQr,
            @Nullable Debit debit,
            byte @Nullable [] document) {}

    /**
     * What the bank was asked for (口座振替).
     *
     * @param on 引落日
     * @param isFailed whether it could not be drawn; else it is going to be, or the answer waits
     */
    public record Debit(LocalDate on, boolean isFailed) {}

    /** Whether a slip counts. */
    public enum Standing {
        /** To be paid. */
        IN_FORCE,
        /** Money came in for it. */
        PAID,
        /** Another took its place, or the bill was cancelled: it must not be paid. */
        VOID
    }

    /**
     * What is typed at a bank (Pay-easy).
     *
     * @param agency 収納機関番号, 5 digits
     * @param number 納付番号, up to 20
     * @param confirmation 確認番号, 6
     * @param category 納付区分, 3
     */
    public record PayEasy(String agency, String number, String confirmation, String category) {}

    /**
     * What an app or a bank reads or is told (eL-QR).
     *
     * @param number eL番号, 34 digits
     * @param payload what the square holds
     */
    public record ElQr(String number, String payload) {

        /** eL番号 for people: agency, city and 納付番号, 確認番号, number of the fee. */
        public String grouped() {
            return number.replaceFirst(
                    "([0-9]{5})([0-9]{5})([0-9]{5})([0-9]{5})([0-9]{5})([0-9]{6})([0-9]{3})",
                    "$1-$2 $3 $4 $5-$6-$7");
        }
    }
}
