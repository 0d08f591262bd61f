@NullMarked
package jp.monobe.standins.debit;

import org.jspecify.annotations.NullMarked;
