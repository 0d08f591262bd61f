/** Stand-in for a city's staff sign-in: password and one-time code. */
@NullMarked
package jp.monobe.standins.staff;

import org.jspecify.annotations.NullMarked;
