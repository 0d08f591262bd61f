/** The city's own words and what people search for. */
@NullMarked
package jp.monobe.wording;

import org.jspecify.annotations.NullMarked;
