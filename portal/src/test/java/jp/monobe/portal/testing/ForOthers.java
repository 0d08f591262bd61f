package jp.monobe.portal.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.Agent;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.DraftData;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.mandate.model.MandateState;

/** What the rooms tell the pages of somebody who acts for another. */
public final class ForOthers {

    private ForOthers() {}

    /** What an agent fills in for her and looks at. */
    public static DraftData forHanako(boolean mayFile) {
        return with(
                new ActingFor(
                        Samples.MANDATE,
                        "物部　花子",
                        "支援　みどり",
                        Agent.Kind.SUPPORTER,
                        true,
                        true,
                        mayFile));
    }

    /** The same, as she sees it. */
    public static DraftData withMidori() {
        return with(
                new ActingFor(
                        Samples.MANDATE,
                        "物部　花子",
                        "支援　みどり",
                        Agent.Kind.SUPPORTER,
                        false,
                        true,
                        true));
    }

    /** The same, once it is hers alone. */
    public static DraftData handedOver() {
        return with(
                new ActingFor(
                        Samples.MANDATE,
                        "物部　花子",
                        "支援　みどり",
                        Agent.Kind.SUPPORTER,
                        false,
                        false,
                        true));
    }

    private static DraftData with(ActingFor acting) {
        var full = Samples.fullDraft();
        return new DraftData(
                full.id(),
                full.form(),
                full.answers(),
                full.known(),
                full.packetId(),
                full.correcting(),
                full.carried(),
                full.newer(),
                full.lastDay(),
                full.closed(),
                full.startedAt(),
                full.savedAt(),
                Optional.of(acting));
    }

    /** One of the acting city's claim and a month, held for 物部　花子. */
    public static MandateRow mandate(MandateState state) {
        return new MandateRow(
                Samples.MANDATE,
                "物部　花子",
                new MandateTerms(
                        Agent.Kind.SUPPORTER,
                        "NPO ささえ",
                        Agent.Reach.SUBMIT,
                        false,
                        List.of(Samples.CLAIM),
                        LocalDate.of(2026, 12, 23),
                        false),
                state,
                PortalViews.NOW,
                PortalViews.NOW.plusSeconds(86_400),
                Optional.empty(),
                Optional.empty());
    }
}
