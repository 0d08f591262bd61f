/** Reads definitions and answers from their files and bytes. */
@NullMarked
package jp.monobe.procedure.internal;

import org.jspecify.annotations.NullMarked;
