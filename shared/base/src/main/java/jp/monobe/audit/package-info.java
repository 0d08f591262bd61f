/** The append-only trail of who did or read what, and why. */
@NullMarked
package jp.monobe.audit;

import org.jspecify.annotations.NullMarked;
