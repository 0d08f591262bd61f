/** Tests of what is owed. */
@NullMarked
package jp.monobe.billing;

import org.jspecify.annotations.NullMarked;
