/** What later rooms answer for the guard: permissions of staff, ownership of residents. */
@NullMarked
package jp.monobe.municipality.spi;

import org.jspecify.annotations.NullMarked;
