/** The city as tenant: scope, dated settings, calendar, and the only way to its databases. */
@NullMarked
package jp.monobe.municipality;

import org.jspecify.annotations.NullMarked;
