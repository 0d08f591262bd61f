/** What whoever holds a link sees. */
@NullMarked
package jp.monobe.portal.paylink;

import org.jspecify.annotations.NullMarked;
