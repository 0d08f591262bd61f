package jp.monobe.publishing.model;

import java.time.Instant;

/** Where a revision of an entry stands (版の状態). From its publication on the text never changes. */
public sealed interface RevisionState {

    /** 下書き: being written; {@code last} wrote last. */
    record Draft(Hand last) implements RevisionState {}

    /** 公開待ち: a second person has to look at it. */
    record Proposed(Hand writer, Hand proposer, String note) implements RevisionState {}

    /** 公開: in force within its dates, from the day they begin. */
    record Published(Hand by) implements RevisionState {}

    /** 旧版: a later one is in force. */
    record Superseded(Hand publishedBy, int byNumber, Instant at) implements RevisionState {}

    /** 取りやめ: never in force. */
    record Discarded(Hand by) implements RevisionState {}

    /** A state as the database and message keys name it. */
    enum Code {
        DRAFT,
        PROPOSED,
        PUBLISHED,
        SUPERSEDED,
        DISCARDED
    }

    default Code code() {
        return switch (this) {
            case Draft _ -> Code.DRAFT;
            case Proposed _ -> Code.PROPOSED;
            case Published _ -> Code.PUBLISHED;
            case Superseded _ -> Code.SUPERSEDED;
            case Discarded _ -> Code.DISCARDED;
        };
    }
}
