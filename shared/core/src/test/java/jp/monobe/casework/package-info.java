/** The desk's work over a real database. */
@NullMarked
package jp.monobe.casework;

import org.jspecify.annotations.NullMarked;
