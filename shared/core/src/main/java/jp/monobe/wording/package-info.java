/** What people search for and do not find, and the city's own words that help them. */
@NullMarked
package jp.monobe.wording;

import org.jspecify.annotations.NullMarked;
