@NullMarked
package jp.monobe.backoffice.deduction;

import org.jspecify.annotations.NullMarked;
