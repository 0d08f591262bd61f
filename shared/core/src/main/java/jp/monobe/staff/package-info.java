/** The city's staff: who signs in, with which roles and permissions. */
@NullMarked
package jp.monobe.staff;

import org.jspecify.annotations.NullMarked;
