/** The inbox over a mocked service. */
@NullMarked
package jp.monobe.backoffice.inbox;

import org.jspecify.annotations.NullMarked;
