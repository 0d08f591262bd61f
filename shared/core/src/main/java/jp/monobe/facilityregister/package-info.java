/**
 * The city's register of facilities (施設台帳): edited, imported, undone; each change a revision for
 * all to see.
 */
@NullMarked
package jp.monobe.facilityregister;

import org.jspecify.annotations.NullMarked;
