/** Rows and papers of closings. */
@NullMarked
package jp.monobe.closing.internal;

import org.jspecify.annotations.NullMarked;
