package jp.monobe.filing;

import jp.monobe.procedure.model.AnswerKey;

/**
 * A file that has not come whole (送っている途中のファイル): handed in now, it is left out.
 *
 * @param key the question it is for
 * @param percent of its bytes that are here, rounded down
 */
public record UnfinishedFile(AnswerKey key, String fileName, int percent) {}
