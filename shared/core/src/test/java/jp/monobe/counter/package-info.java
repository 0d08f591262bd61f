/** Paper filings on the real database. */
@NullMarked
package jp.monobe.counter;

import org.jspecify.annotations.NullMarked;
