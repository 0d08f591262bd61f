@NullMarked
package jp.monobe.backoffice.arrears;

import org.jspecify.annotations.NullMarked;
