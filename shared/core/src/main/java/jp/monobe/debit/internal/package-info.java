/** Rows and files of direct debit. */
@NullMarked
package jp.monobe.debit.internal;

import org.jspecify.annotations.NullMarked;
