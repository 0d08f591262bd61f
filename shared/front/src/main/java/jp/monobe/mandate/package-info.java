/** Who may apply for whom, since when, how far, and what was done under it. */
@NullMarked
package jp.monobe.mandate;

import org.jspecify.annotations.NullMarked;
