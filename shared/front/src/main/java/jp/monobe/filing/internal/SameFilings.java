package jp.monobe.filing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.filing.internal.FilingChains.Chain;
import jp.monobe.procedure.form.FilingPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What she files a second time word for word while the first is not decided (同じ内容の申請). It tells the
 * office nothing it has not got, so nothing is filed: she is shown the one that was received, whose
 * date counts. Whatever differs is a filing of its own, which nobody may refuse (行政手続法7条).
 */
@Component
class SameFilings {

    private static final int LOOKED_AT = 5;

    private final JdbcClient jdbc;
    private final FilingChains chains;
    private final Attachments attachments;

    SameFilings(JdbcClient jdbc, FilingChains chains, Attachments attachments) {
        this.jdbc = jdbc;
        this.chains = chains;
        this.attachments = attachments;
    }

    /** The received ones, one for each part; empty when a single part is new. */
    Optional<List<FilingPackage>> of(Draft draft, List<FilingPart> parts) {
        if (!draft.filedBefore() || !isHerOwn(draft)) {
            return Optional.empty();
        }
        var files = draft.withFiles() ? attachments.shownIn(draft.id()) : List.<AttachmentInfo>of();
        var same = new ArrayList<FilingPackage>();
        for (var part : parts) {
            var content = FiledContent.of(part, files);
            underWay(draft.accountId(), part.form().procedure()).stream()
                    .map(chains::of)
                    .filter(chain ->
                            content.equals(FiledContent.of(chain.newest(), chain.answers())))
                    .findFirst()
                    .map(Chain::newest)
                    .ifPresent(same::add);
        }
        return same.size() == parts.size() && !same.isEmpty()
                ? Optional.of(same)
                : Optional.empty();
    }

    /** An agent is not to learn what the applicant filed; a correction is meant to repeat. */
    private static boolean isHerOwn(Draft draft) {
        return draft.corrects() == null && draft.represented() == null && draft.mandateId() == null;
    }

    /** First filings, the newest first. */
    private List<UUID> underWay(UUID account, String procedure) {
        return jdbc.sql(
                        "select mine.id from filing mine where mine.account_id = :account and"
                                + " mine.procedure_id = :procedure and mine.corrects is null and"
                                + " mine.representative is null and not "
                                + FilingChains.ended("mine.id")
                                + " order by mine.filed_at desc, mine.id desc limit "
                                + LOOKED_AT)
                .param("account", account)
                .param("procedure", procedure)
                .query(UUID.class)
                .list();
    }
}
