/** Signatures of finished documents. */
@NullMarked
package jp.monobe.document.internal.sign;

import org.jspecify.annotations.NullMarked;
