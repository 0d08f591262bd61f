/** 児童手当: recipients, their children, and what a claim for it is worth. */
@NullMarked
package jp.monobe.allowance;

import org.jspecify.annotations.NullMarked;
