/** What crosses between the zones, as records both sides read and nothing else. */
@NullMarked
package jp.monobe.exchange;

import org.jspecify.annotations.NullMarked;
