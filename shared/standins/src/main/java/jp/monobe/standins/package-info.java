/** Stand-ins for what stands outside our walls, for one machine. Never shipped. */
@NullMarked
package jp.monobe.standins;

import org.jspecify.annotations.NullMarked;
