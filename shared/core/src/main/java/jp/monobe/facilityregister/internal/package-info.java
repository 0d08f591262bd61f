/** The rows of the register. */
@NullMarked
package jp.monobe.facilityregister.internal;

import org.jspecify.annotations.NullMarked;
