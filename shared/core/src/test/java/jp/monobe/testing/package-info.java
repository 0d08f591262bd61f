/** The core rooms over a real MariaDB, with people in them, for tests. */
@NullMarked
package jp.monobe.testing;

import org.jspecify.annotations.NullMarked;
