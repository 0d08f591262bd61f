/** Slips of a run as parts for a printer: drawn in the background, kept, downloaded (一括の印刷). */
@NullMarked
package jp.monobe.printing;

import org.jspecify.annotations.NullMarked;
