/** Counts what people search for, without persons, and hands the counts over now and then. */
@NullMarked
package jp.monobe.portal.searches;

import org.jspecify.annotations.NullMarked;
