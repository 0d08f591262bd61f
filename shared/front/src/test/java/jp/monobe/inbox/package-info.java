/** Tests of what the office sends. */
@NullMarked
package jp.monobe.inbox;

import org.jspecify.annotations.NullMarked;
