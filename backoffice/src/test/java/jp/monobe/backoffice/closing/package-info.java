/** The clerks' pages of closings, tried. */
@NullMarked
package jp.monobe.backoffice.closing;

import org.jspecify.annotations.NullMarked;
