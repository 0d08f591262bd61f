/** How a change of an agreement stands. */
@NullMarked
package jp.monobe.agreement.model;

import org.jspecify.annotations.NullMarked;
