/** The public page on which an employer fills in 就労証明書, by a link of one use. */
@NullMarked
package jp.monobe.portal.certificate;

import org.jspecify.annotations.NullMarked;
