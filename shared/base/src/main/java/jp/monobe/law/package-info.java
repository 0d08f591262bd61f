/** The law as pure functions: dated tables, and results that explain themselves. */
@NullMarked
package jp.monobe.law;

import org.jspecify.annotations.NullMarked;
