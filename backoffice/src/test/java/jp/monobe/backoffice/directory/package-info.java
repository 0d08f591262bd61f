/** The list of staff over a mocked service. */
@NullMarked
package jp.monobe.backoffice.directory;

import org.jspecify.annotations.NullMarked;
