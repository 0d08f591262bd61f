/** Rows and entities of cases; seen by this room only. */
@NullMarked
package jp.monobe.casework.internal;

import org.jspecify.annotations.NullMarked;
