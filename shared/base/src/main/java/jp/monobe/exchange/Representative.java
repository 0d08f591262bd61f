package jp.monobe.exchange;

import java.util.UUID;
import jp.monobe.document.FilingCopy;
import jp.monobe.kernel.LegalBasis;

/**
 * Who filed for somebody whom the law lets her represent (法定代理人). Nobody granted it: her sign-in
 * says who she is, papers say that she may, and a clerk makes sure of both (ADR 43).
 *
 * @param accountId hers, who filed: status, messages and notices go there
 * @param verified as her sign-in said when she filed
 */
@LegalBasis("民法824条・859条1項(代表)、876条の4第1項・876条の9第1項(代理権の付与)")
public record Representative(UUID accountId, VerifiedPerson verified, Capacity capacity) {

    /** By what she represents (資格). */
    public enum Capacity {
        /** 親権者 of a minor. */
        PARENT(true, false),
        /** 未成年後見人. */
        MINOR_GUARDIAN(true, false),
        /** 成年後見人. */
        ADULT_GUARDIAN(false, false),
        /** 保佐人, as far as a court gave the power to act. */
        CURATOR(false, true),
        /** 補助人, likewise. */
        ASSISTANT(false, true);

        private final boolean ofMinor;
        private final boolean byGrant;

        Capacity(boolean ofMinor, boolean byGrant) {
            this.ofMinor = ofMinor;
            this.byGrant = byGrant;
        }

        /** Ends when the represented person comes of age (民法4条). */
        public boolean isOfMinor() {
            return ofMinor;
        }

        /** Only for the acts a court named (代理行為目録). */
        public boolean isByGrant() {
            return byGrant;
        }
    }

    /** As papers name her. */
    public FilingCopy.Representative onPaper() {
        return new FilingCopy.Representative(verified.name(), capacity.name());
    }

    /** For the trail: who, and as what. */
    public String onTrail() {
        return "representative:" + capacity + " " + verified.name() + " account:" + accountId;
    }
}
