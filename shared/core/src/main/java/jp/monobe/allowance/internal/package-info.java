/** Rows of recipients and entitlements; seen by this room only. */
@NullMarked
package jp.monobe.allowance.internal;

import org.jspecify.annotations.NullMarked;
