/** Pages behind links that are handed on. */
@NullMarked
package jp.monobe.portal.link;

import org.jspecify.annotations.NullMarked;
