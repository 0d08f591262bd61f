/** 児童手当 as pure rules: who is counted, how much a month, from when, until when, and why. */
@NullMarked
package jp.monobe.law.allowance;

import org.jspecify.annotations.NullMarked;
