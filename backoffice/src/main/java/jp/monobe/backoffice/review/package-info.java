/** One case on the clerk's desk: filed and registered side by side, and what she decides. */
@NullMarked
package jp.monobe.backoffice.review;

import org.jspecify.annotations.NullMarked;
