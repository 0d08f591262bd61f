package jp.monobe.deduction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.DeductionState;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from one payment of 児童手当 (児童手当からの徴収).
 *
 * @param person its recipient, who is the payer of every bill in it
 * @param certificationNo 認定番号
 * @param payOn 支払日
 * @param payment what would be paid without it
 * @param letterNumber 文書番号; null before it is decided
 */
public record Deduction(
        UUID id,
        UUID person,
        String certificationNo,
        LocalDate payOn,
        Yen payment,
        DeductionState state,
        @Nullable LocalDate decidedOn,
        @Nullable String letterNumber,
        long version,
        List<Line> lines) {

    public Deduction {
        lines = List.copyOf(lines);
    }

    /**
     * One slip.
     *
     * @param id of the receipt it becomes
     */
    public record Line(
            UUID id, Article article, UUID bill, UUID slip, Yen amount, Standing standing) {}

    /** What became of a line. */
    public enum Standing {
        OPEN,
        BOOKED,
        /** Paid otherwise, or not agreed to any more, when the day came. */
        DROPPED
    }

    public Deduction with(List<Line> others) {
        return new Deduction(
                id,
                person,
                certificationNo,
                payOn,
                payment,
                state,
                decidedOn,
                letterNumber,
                version,
                others);
    }

    /** Neither booked nor withdrawn. */
    public boolean isOpen() {
        return !(state instanceof DeductionState.Booked)
                && !(state instanceof DeductionState.Withdrawn);
    }

    /** Whether something of it rests on what she applied for (21条) and may take back. */
    public boolean isAgreed() {
        return lines.stream().anyMatch(it -> it.article() == Article.A21);
    }

    /** Of all lines that were not dropped. */
    public Yen total() {
        return lines.stream()
                .filter(it -> it.standing() != Standing.DROPPED)
                .map(Line::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** 差引支払額. */
    public Yen left() {
        return payment.minus(total());
    }

    /** Whether something of it is collected without consent (22条). */
    public boolean isCollected() {
        return lines.stream().anyMatch(it -> it.article() == Article.A22);
    }
}
