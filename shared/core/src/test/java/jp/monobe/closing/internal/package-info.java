/** Lets tests of the room look inside. */
@NullMarked
package jp.monobe.closing.internal;

import org.jspecify.annotations.NullMarked;
