/** What is given back of bills: refunds, offsets, the files to the bank, and their letters. */
@NullMarked
package jp.monobe.refund;

import org.jspecify.annotations.NullMarked;
