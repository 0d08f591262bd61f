/** Both programs' rooms over one database server, for tests of what crosses between them. */
@NullMarked
package jp.monobe.testing.crossing;

import org.jspecify.annotations.NullMarked;
