/** Tests of agreements. */
@NullMarked
package jp.monobe.agreement;

import org.jspecify.annotations.NullMarked;
