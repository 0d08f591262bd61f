/** Filings from outside over a mocked service. */
@NullMarked
package jp.monobe.backoffice.outside;

import org.jspecify.annotations.NullMarked;
