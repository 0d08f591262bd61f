/** Rows and rules of changes. */
@NullMarked
package jp.monobe.agreement.internal;

import org.jspecify.annotations.NullMarked;
