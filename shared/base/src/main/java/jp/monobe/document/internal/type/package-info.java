/** Setting text: fonts, glyphs and lines, measured in points. */
@NullMarked
package jp.monobe.document.internal.type;

import org.jspecify.annotations.NullMarked;
