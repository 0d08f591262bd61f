/** Days and months whose books are closed (締め), and their reports. */
@NullMarked
package jp.monobe.closing;

import org.jspecify.annotations.NullMarked;
