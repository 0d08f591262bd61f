/**
 * Public pages of facilities: find one, read of it, take the list as open data. No session, no
 * script.
 */
@NullMarked
package jp.monobe.portal.facilities;

import org.jspecify.annotations.NullMarked;
