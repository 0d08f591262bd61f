/** A facility and the columns of 子育て施設一覧: plain values, nothing of files or databases. */
@NullMarked
package jp.monobe.facility.model;

import org.jspecify.annotations.NullMarked;
