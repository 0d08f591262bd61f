/** Sums of the books: plain rules. */
@NullMarked
package jp.monobe.closing.model;

import org.jspecify.annotations.NullMarked;
