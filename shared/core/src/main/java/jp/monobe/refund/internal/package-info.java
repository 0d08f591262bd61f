/** Rows, files and letters of what is given back. */
@NullMarked
package jp.monobe.refund.internal;

import org.jspecify.annotations.NullMarked;
