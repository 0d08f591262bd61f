package jp.monobe.law.birth;

import jp.monobe.law.ReasonKey;

/** What can be said of these amounts; the sentences stand in {@code messages/law_ja.properties}. */
public enum BirthReason implements ReasonKey {
    /** The amount. */
    FOR_PREGNANCY("子ども・子育て支援法10条の2以下"),
    /** The amount for one, how many are expected. */
    FOR_EACH_EXPECTED("子ども・子育て支援法10条の2以下"),
    /** The amount for one child. */
    LUMP_SUM("健康保険法施行令36条");

    private final String basis;

    BirthReason(String basis) {
        this.basis = basis;
    }

    @Override
    public String room() {
        return "birth";
    }

    @Override
    public String basis() {
        return basis;
    }
}
