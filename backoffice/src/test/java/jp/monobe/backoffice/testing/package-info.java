/** The whole program over a test database, for tests. */
@NullMarked
package jp.monobe.backoffice.testing;

import org.jspecify.annotations.NullMarked;
