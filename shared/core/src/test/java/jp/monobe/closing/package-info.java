/** Closings, tried. */
@NullMarked
package jp.monobe.closing;

import org.jspecify.annotations.NullMarked;
