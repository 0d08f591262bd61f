/** Rows and files of the registry. */
@NullMarked
package jp.monobe.registry.internal;

import org.jspecify.annotations.NullMarked;
