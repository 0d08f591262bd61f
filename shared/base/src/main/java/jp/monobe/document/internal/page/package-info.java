/** Laying blocks out on A4 and drawing them with their tags. */
@NullMarked
package jp.monobe.document.internal.page;

import org.jspecify.annotations.NullMarked;
