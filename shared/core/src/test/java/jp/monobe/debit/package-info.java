@NullMarked
package jp.monobe.debit;

import org.jspecify.annotations.NullMarked;
