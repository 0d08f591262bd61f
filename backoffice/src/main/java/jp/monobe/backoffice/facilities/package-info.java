/** The city's register of facilities: read, edited, brought in from a file, put back. */
@NullMarked
package jp.monobe.backoffice.facilities;

import org.jspecify.annotations.NullMarked;
