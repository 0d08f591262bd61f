/** How drafts and filings are kept. */
@NullMarked
package jp.monobe.filing.internal;

import org.jspecify.annotations.NullMarked;
