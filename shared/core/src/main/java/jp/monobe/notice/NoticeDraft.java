package jp.monobe.notice;

import java.util.UUID;
import java.util.function.Function;
import jp.monobe.document.DocumentSpec;
import jp.monobe.exchange.Delivery;

/** A letter ready to be numbered. {@code chain} orders it behind the filing's other news. */
public record NoticeDraft(
        UUID caseId,
        UUID filingId,
        UUID chain,
        UUID accountId,
        String title,
        Delivery delivery,
        Function<LetterHead, DocumentSpec> content) {}
