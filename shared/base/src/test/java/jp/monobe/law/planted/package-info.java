/** Planted faults: who climbs the walls here must be noticed. */
@NullMarked
package jp.monobe.law.planted;

import org.jspecify.annotations.NullMarked;
