/** The case: what the office makes of a filing, from receipt to the issued decision. */
@NullMarked
package jp.monobe.casework;

import org.jspecify.annotations.NullMarked;
