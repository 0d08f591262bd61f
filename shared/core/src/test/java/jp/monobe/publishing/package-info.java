/** Writing, proposing, publishing and checking entries over a real MariaDB. */
@NullMarked
package jp.monobe.publishing;

import org.jspecify.annotations.NullMarked;
