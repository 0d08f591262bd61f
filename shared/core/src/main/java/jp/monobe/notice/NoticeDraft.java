package jp.monobe.notice;

import java.util.UUID;
import java.util.function.Function;
import jp.monobe.document.DocumentSpec;
import jp.monobe.exchange.Delivery;

/**
 * A letter ready to be numbered.
 *
 * @param chain orders it behind the filing's other news
 * @param postIfUnopened whether it is posted when nobody opens it in time, as a decision is
 */
public record NoticeDraft(
        UUID caseId,
        UUID filingId,
        UUID chain,
        UUID accountId,
        String title,
        Delivery delivery,
        boolean postIfUnopened,
        Function<LetterHead, DocumentSpec> content) {}
