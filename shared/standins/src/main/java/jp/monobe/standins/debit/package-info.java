/** A bank that draws from accounts: takes the city's request, answers line by line (口座振替). */
@NullMarked
package jp.monobe.standins.debit;

import org.jspecify.annotations.NullMarked;
