/** 児童手当 in the office: checks, certification, notices. */
@NullMarked
package jp.monobe.handling;

import org.jspecify.annotations.NullMarked;
