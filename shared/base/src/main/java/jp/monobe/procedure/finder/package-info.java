/** 質問に答えて探す: which services a family may get, asked as briefly as possible, and why. */
@NullMarked
package jp.monobe.procedure.finder;

import org.jspecify.annotations.NullMarked;
