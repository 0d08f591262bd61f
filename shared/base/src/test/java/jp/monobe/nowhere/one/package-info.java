/** A part of a room that is not in the table. */
@NullMarked
package jp.monobe.nowhere.one;

import org.jspecify.annotations.NullMarked;
