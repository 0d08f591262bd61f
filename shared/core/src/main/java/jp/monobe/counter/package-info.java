/** What came on paper (窓口・郵送), entered by a clerk through the form itself (代行入力). */
@NullMarked
package jp.monobe.counter;

import org.jspecify.annotations.NullMarked;
