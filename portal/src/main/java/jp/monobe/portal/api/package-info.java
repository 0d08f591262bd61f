/** The public API for programs (公開API): no key, no session, the catalogue and its sums as JSON. */
@NullMarked
package jp.monobe.portal.api;

import org.jspecify.annotations.NullMarked;
