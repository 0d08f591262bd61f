/** Paper filings entered by a clerk: found, typed page by page, handed in, receipted. */
@NullMarked
package jp.monobe.backoffice.counter;

import org.jspecify.annotations.NullMarked;
