/** Bills, and how they are paid (支払い). */
@NullMarked
package jp.monobe.portal.paying;

import org.jspecify.annotations.NullMarked;
