/** Searches are counted, people are not. */
@NullMarked
package jp.monobe.portal.searches;

import org.jspecify.annotations.NullMarked;
