/** A form being filled in: what is asked now, about whom, and what is still wrong. */
@NullMarked
package jp.monobe.procedure.form;

import org.jspecify.annotations.NullMarked;
