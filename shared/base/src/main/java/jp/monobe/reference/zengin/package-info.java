/**
 * Files between the city and its banks (全銀協標準フォーマット): lines of 120 bytes in JIS X 0201, 総合振込 (21)
 * and 口座振替 (91), written and read as streams.
 */
@NullMarked
package jp.monobe.reference.zengin;

import org.jspecify.annotations.NullMarked;
