/** What the office sends to residents, as they see it: notices now, messages and bills later. */
@NullMarked
package jp.monobe.inbox;

import org.jspecify.annotations.NullMarked;
