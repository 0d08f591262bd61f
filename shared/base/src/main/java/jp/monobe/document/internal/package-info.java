/** What stands behind the documents: their fixed words. */
@NullMarked
package jp.monobe.document.internal;

import org.jspecify.annotations.NullMarked;
