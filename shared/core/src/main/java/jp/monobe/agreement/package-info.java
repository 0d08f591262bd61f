/**
 * Who collects for the city, on which terms and by which ways of each fee (収納の委託): changed by two
 * persons, from a day on; and whether agents take the keys that lie outside the database.
 */
@NullMarked
package jp.monobe.agreement;

import org.jspecify.annotations.NullMarked;
