/** Letting somebody apply in one's place, and applying in somebody's place. */
@NullMarked
package jp.monobe.portal.mandate;

import org.jspecify.annotations.NullMarked;
