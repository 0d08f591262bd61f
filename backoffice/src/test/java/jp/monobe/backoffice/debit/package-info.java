@NullMarked
package jp.monobe.backoffice.debit;

import org.jspecify.annotations.NullMarked;
