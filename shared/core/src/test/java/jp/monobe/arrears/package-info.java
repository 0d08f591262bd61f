/** Tests of what was not paid in time. */
@NullMarked
package jp.monobe.arrears;

import org.jspecify.annotations.NullMarked;
