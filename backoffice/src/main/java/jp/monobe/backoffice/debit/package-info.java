/** Fees drawn from accounts, as accountants work on them (口座振替). */
@NullMarked
package jp.monobe.backoffice.debit;

import org.jspecify.annotations.NullMarked;
