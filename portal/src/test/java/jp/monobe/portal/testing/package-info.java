/** The residents' pages over mocked rooms, for tests. */
@NullMarked
package jp.monobe.portal.testing;

import org.jspecify.annotations.NullMarked;
