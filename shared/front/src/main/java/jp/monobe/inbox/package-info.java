/** What the office sends to residents, as they see it: statuses, notices, messages; bills later. */
@NullMarked
package jp.monobe.inbox;

import org.jspecify.annotations.NullMarked;
