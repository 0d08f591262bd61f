/** Parts for the printer, over a real database. */
@NullMarked
package jp.monobe.printing;

import org.jspecify.annotations.NullMarked;
