/** Pages of paper filings, over mocked services. */
@NullMarked
package jp.monobe.backoffice.counter;

import org.jspecify.annotations.NullMarked;
