@NullMarked
package jp.monobe.law.arrears;

import org.jspecify.annotations.NullMarked;
