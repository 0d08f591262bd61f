/** The residents' program. */
@NullMarked
package jp.monobe.portal;

import org.jspecify.annotations.NullMarked;
