/** The frame round every page of the clerks' program, and its pages for errors. */
@NullMarked
package jp.monobe.backoffice.page;

import org.jspecify.annotations.NullMarked;
