/**
 * Who collects for the city, and by which ways of each fee (収納の委託): looked at, proposed, decided.
 */
@NullMarked
package jp.monobe.backoffice.agreement;

import org.jspecify.annotations.NullMarked;
