package jp.monobe.law.birth;

import static jp.monobe.law.Dated.row;

import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Dated;

/** The amounts paid once for a pregnancy or a birth, in yen. */
@LegalBasis("子ども・子育て支援法10条の2以下、健康保険法101条、国民健康保険法58条")
public final class BirthGrants {

    /** 妊婦支援給付金, 1回目: for the pregnancy. */
    @LegalBasis("子ども・子育て支援法10条の2以下")
    public static final Dated<Yen> FOR_PREGNANCY =
            Dated.of(row("2025-04-01", Yen.of(50_000), "令和6年法律47号"));

    /** 妊婦支援給付金, 2回目: for each child expected. */
    @LegalBasis("子ども・子育て支援法10条の2以下")
    public static final Dated<Yen> FOR_EACH_EXPECTED =
            Dated.of(row("2025-04-01", Yen.of(50_000), "令和6年法律47号"));

    /** 出産育児一時金 with 産科医療補償制度, for each child. */
    @LegalBasis("健康保険法施行令36条")
    public static final Dated<Yen> LUMP_SUM =
            Dated.of(row("2023-04-01", Yen.of(500_000), "令和5年政令23号"));

    private BirthGrants() {}
}
