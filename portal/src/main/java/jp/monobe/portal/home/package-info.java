/** A resident's own page: drafts, filings, notices, what can be begun. */
@NullMarked
package jp.monobe.portal.home;

import org.jspecify.annotations.NullMarked;
