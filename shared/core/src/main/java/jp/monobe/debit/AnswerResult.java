package jp.monobe.debit;

import jp.monobe.kernel.Yen;

/** What came of handing in the bank's answer (振替結果の取込みの結果). */
public sealed interface AnswerResult {

    /**
     * All of it is booked.
     *
     * @param drawn how many were
     * @param failed how many were not
     */
    record Booked(DebitFile file, int drawn, Yen total, int failed) implements AnswerResult {}

    /** It was taken before: nothing is booked twice. */
    record Before(DebitFile file) implements AnswerResult {}

    /**
     * None of it.
     *
     * @param line counted from 1
     */
    record Refused(int line, Fault fault) implements AnswerResult {}

    /** Why none of it is taken. */
    enum Fault {
        /** Not lines of 120 bytes: cut off, or with something in between. */
        LENGTH,
        /** A byte no bank writes. */
        CHARACTER,
        /** Not a file of 口座振替 (91) in JIS. */
        KIND,
        /** Lines do not come as header, data, trailer, end. */
        ORDER,
        /** A field that has to be digits, a date or a known code is none. */
        FIELD,
        /** The trailer's counts or sums are not those of the lines. */
        TOTALS,
        /** 委託者コード of another city, or of another service. */
        OTHER_CITY,
        /** It answers nothing. */
        EMPTY,
        /** No file of ours asked for this 顧客番号. */
        UNKNOWN_LINE,
        /** Another day than that of the file. */
        OTHER_DAY,
        /** No bank has drawn yet: the day of the file is still to come. */
        NOT_YET,
        /** The file it answers was answered before, otherwise. */
        ANSWERED_BEFORE,
        /** Nobody had taken the file it answers. */
        NOT_SENT,
        /** A 顧客番号 of another file than the first line's. */
        OTHER_FILE,
        /** The same 顧客番号 a second time. */
        TWICE,
        /** Account, holder or amount are not what was asked for. */
        CHANGED,
        /** Lines of the file are missing. */
        MISSING
    }
}
