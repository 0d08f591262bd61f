/** Who is on the staff, for the administrator. */
@NullMarked
package jp.monobe.backoffice.directory;

import org.jspecify.annotations.NullMarked;
