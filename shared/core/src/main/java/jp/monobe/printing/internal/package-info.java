/** How parts are drawn and kept. */
@NullMarked
package jp.monobe.printing.internal;

import org.jspecify.annotations.NullMarked;
