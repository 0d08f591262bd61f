package jp.monobe.portal.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.Representative;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.Represented;
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

    /** What a legal representative fills in. */
    public static DraftData represented() {
        return represented(LocalDate.of(1955, 3, 3), Representative.Capacity.ADULT_GUARDIAN);
    }

    public static DraftData represented(LocalDate born, Representative.Capacity capacity) {
        return with(
                Optional.empty(),
                Optional.of(new Represented("物部　一郎", "モノベ　イチロウ", born, "高知県南国市大埇甲1番地", capacity)));
    }

    private static DraftData with(ActingFor acting) {
        return with(Optional.of(acting), Optional.empty());
    }

    private static DraftData with(Optional<ActingFor> acting, Optional<Represented> represented) {
        var full = Samples.fullDraft();
        return new DraftData(
                full.id(),
                full.form(),
                full.answers(),
                represented.map(Represented::people).orElse(full.known()),
                full.packetId(),
                full.correcting(),
                full.carried(),
                full.newer(),
                full.lastDay(),
                full.closed(),
                full.startedAt(),
                full.savedAt(),
                acting,
                represented);
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
