/** Filings made in ぴったりサービス that a clerk has to look at before they are a case. */
@NullMarked
package jp.monobe.backoffice.outside;

import org.jspecify.annotations.NullMarked;
