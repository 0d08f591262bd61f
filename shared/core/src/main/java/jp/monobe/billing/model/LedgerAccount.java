package jp.monobe.billing.model;

/** The accounts of the ledger. Each has a side on which it usually stands. */
public enum LedgerAccount {
    /** 調定済・収入未済: what payers owe. */
    RECEIVABLE(Side.DEBIT),
    /** 収納機関未払込: what agents took in and have not paid in yet. */
    WITH_AGENTS(Side.DEBIT),
    /** 歳計現金. */
    CASH(Side.DEBIT),
    /** 支払手数料: what agents keep or bill; never taken off what was received (総計予算主義). */
    AGENT_FEES(Side.DEBIT),
    /** 不納欠損. */
    WRITTEN_OFF(Side.DEBIT),
    /** 翌年度への繰越(滞納繰越): on its way from one year's books to the next; nothing stays here. */
    CARRIED_OVER(Side.DEBIT),
    /** 過年度の過誤納金の還付(歳出): what was received in a year whose books are closed (ADR 44). */
    REFUND_EXPENDITURE(Side.DEBIT),
    /** 調定額: what was assessed, the revenue. */
    REVENUE(Side.CREDIT),
    /** 過誤納金・還付未済: what is to be given back. */
    TO_REFUND(Side.CREDIT),
    /** 還付・充当の決定済み: decided, and not out yet. */
    REFUND_DECIDED(Side.CREDIT),
    /** 充当の振替(公金振替): on its way from one bill to another; nothing stays here. */
    OFFSET(Side.CREDIT),
    /** 決算剰余金に入った還付未済: what a closed year kept, and a later year gave back. */
    CLOSED_SURPLUS(Side.CREDIT),
    /** 不明入金: received, and not known yet from whom. */
    UNIDENTIFIED(Side.CREDIT);

    /** 借方, 貸方. */
    public enum Side {
        DEBIT,
        CREDIT
    }

    private final Side usual;

    LedgerAccount(Side usual) {
        this.usual = usual;
    }

    public Side usual() {
        return usual;
    }
}
