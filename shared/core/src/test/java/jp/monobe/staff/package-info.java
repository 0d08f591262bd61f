/** Who gets in, and who may do what. */
@NullMarked
package jp.monobe.staff;

import org.jspecify.annotations.NullMarked;
