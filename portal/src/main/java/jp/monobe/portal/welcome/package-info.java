/** After sign-in: is this you, where may mails go, may your data be fetched. */
@NullMarked
package jp.monobe.portal.welcome;

import org.jspecify.annotations.NullMarked;
