/** Law of claims that were not paid in time: late charges by dated rates, and limitation. */
@NullMarked
package jp.monobe.law.arrears;

import org.jspecify.annotations.NullMarked;
