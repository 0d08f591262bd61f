/** Rows of the staff. */
@NullMarked
package jp.monobe.staff.internal;

import org.jspecify.annotations.NullMarked;
