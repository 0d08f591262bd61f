/** What agents pay in, and the closing of days and months (払込・締め). */
@NullMarked
package jp.monobe.backoffice.closing;

import org.jspecify.annotations.NullMarked;
