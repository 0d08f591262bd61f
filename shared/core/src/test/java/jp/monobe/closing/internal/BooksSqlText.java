package jp.monobe.closing.internal;

import jp.monobe.closing.model.BooksQuestion;

/** Lets tests read the statements. */
public final class BooksSqlText {

    private BooksSqlText() {}

    public static String of(BooksQuestion question) {
        return BooksSql.of(question);
    }
}
