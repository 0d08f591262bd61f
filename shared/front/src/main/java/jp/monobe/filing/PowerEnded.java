package jp.monobe.filing;

/**
 * That a legal representative's power is over (代理の終了), as a condition in SQL: from then on what she
 * filed, and all that comes of it, is hers no more.
 */
public final class PowerEnded {

    private PowerEnded() {}

    /**
     * @param filing a column of ours that holds the id of any filing of the chain
     */
    public static String of(String filing) {
        return """
        exists (select 1 from filing pf join supplement p on p.filing_id = coalesce(pf.corrects, pf.id)
          where pf.id = %s and p.kind = 'POWER_ENDED')
        """
                .formatted(filing);
    }
}
