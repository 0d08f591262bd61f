/** The control page: what runs, who can sign in, and which faults are switched on. */
@NullMarked
package jp.monobe.standins.control;

import org.jspecify.annotations.NullMarked;
