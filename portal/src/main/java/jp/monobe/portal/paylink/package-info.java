/** Paying from a signed link, without sign-in (署名つきリンク). */
@NullMarked
package jp.monobe.portal.paylink;

import org.jspecify.annotations.NullMarked;
