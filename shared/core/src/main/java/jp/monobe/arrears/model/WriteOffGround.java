package jp.monobe.arrears.model;

import java.util.Arrays;
import java.util.List;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.LegalBasis;

/** Why a claim is written off (不納欠損の事由): a closed list. */
public enum WriteOffGround {
    /** 消滅時効の完成: a public claim is gone by itself. */
    @LegalBasis("地方自治法236条2項")
    LIMITATION(true, false),

    /** 消滅時効の援用: a private claim is gone when the debtor says so. */
    @LegalBasis("民法145条")
    INVOKED(true, true),

    /** 債権放棄, by the assembly or an ordinance. */
    @LegalBasis("地方自治法96条1項10号")
    WAIVED(false, true),

    /** 免除, ten years after the debtor was given time. */
    @LegalBasis("地方自治法240条3項、同施行令171条の7")
    REMITTED(false, true),

    /** 滞納処分の停止 that lasted three years. */
    @LegalBasis("地方自治法231条の3第3項、地方税法15条の7第4項")
    SUSPENDED_THREE_YEARS(false, true),

    /** 滞納処分の停止 with the duty ended at once. */
    @LegalBasis("地方自治法231条の3第3項、地方税法15条の7第5項")
    ENDED_AT_ONCE(false, true);

    private final boolean afterLimitation;
    private final boolean byDocument;

    WriteOffGround(boolean afterLimitation, boolean byDocument) {
        this.afterLimitation = afterLimitation;
        this.byDocument = byDocument;
    }

    /** Whether the limitation has to have run out. */
    public boolean isAfterLimitation() {
        return afterLimitation;
    }

    /** Whether a document has to be named. */
    public boolean needsDocument() {
        return byDocument;
    }

    public boolean holdsFor(ClaimClass claim) {
        return switch (this) {
            case LIMITATION -> claim.lapsesByItself();
            case INVOKED -> !claim.lapsesByItself();
            case WAIVED -> true;
            case REMITTED -> !claim.isEnforcedByCity();
            case SUSPENDED_THREE_YEARS, ENDED_AT_ONCE -> claim.isEnforcedByCity();
        };
    }

    public static List<WriteOffGround> of(ClaimClass claim) {
        return Arrays.stream(values()).filter(it -> it.holdsFor(claim)).toList();
    }
}
