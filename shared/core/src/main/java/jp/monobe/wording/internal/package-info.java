/** Rows of the city's own words. */
@NullMarked
package jp.monobe.wording.internal;

import org.jspecify.annotations.NullMarked;
