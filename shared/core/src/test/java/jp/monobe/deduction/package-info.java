@NullMarked
package jp.monobe.deduction;

import org.jspecify.annotations.NullMarked;
