/** Rows of reminders, their letters, and the city's terms. */
@NullMarked
package jp.monobe.arrears.internal;

import org.jspecify.annotations.NullMarked;
