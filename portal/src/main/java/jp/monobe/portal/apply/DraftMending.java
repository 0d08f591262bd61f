package jp.monobe.portal.apply;

import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.form.Mending;
import jp.monobe.procedure.model.AnswerKey;

/** What may change in a draft: everything, or in an answer to a 差戻し what the office asked about. */
record DraftMending(DraftData draft) implements Mending {

    @Override
    public boolean isOpen(AnswerKey key) {
        return key.field().startsWith(PEOPLE)
                ? draft.correction().isEmpty() || words(key).isPresent() || isGap(key)
                : draft.isOpen(key);
    }

    /** A remark about a field without a person is about it for everybody. */
    @Override
    public Optional<String> words(AnswerKey key) {
        return Stream.of(key, AnswerKey.of(key.field()))
                .flatMap(each -> remarks().filter(remark -> remark.key().equals(each.toString())))
                .map(FieldRemark::remark)
                .map(words -> words.isBlank() ? draft.correction().orElseThrow().message() : words)
                .findFirst();
    }

    private boolean isGap(AnswerKey key) {
        return draft.correcting().filter(mending -> mending.gaps().contains(key)).isPresent();
    }

    private Stream<FieldRemark> remarks() {
        return draft.correction().map(Correction::fields).stream().flatMap(list -> list.stream());
    }
}
