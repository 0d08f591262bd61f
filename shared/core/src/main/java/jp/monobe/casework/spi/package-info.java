/** What a procedure's own room answers about a case. */
@NullMarked
package jp.monobe.casework.spi;

import org.jspecify.annotations.NullMarked;
