/** Tests of the room. */
@NullMarked
package jp.monobe.mandate;

import org.jspecify.annotations.NullMarked;
