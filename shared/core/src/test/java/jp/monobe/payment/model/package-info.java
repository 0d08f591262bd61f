/** What agents tell, read and judged. */
@NullMarked
package jp.monobe.payment.model;

import org.jspecify.annotations.NullMarked;
