/** Giving back what was paid too much (還付・充当). */
@NullMarked
package jp.monobe.backoffice.refund;

import org.jspecify.annotations.NullMarked;
