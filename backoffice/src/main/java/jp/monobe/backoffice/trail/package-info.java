/** Who did or read what, for the administrator. */
@NullMarked
package jp.monobe.backoffice.trail;

import org.jspecify.annotations.NullMarked;
