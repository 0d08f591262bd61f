/** What agents tell, without any database. */
@NullMarked
package jp.monobe.payment.model;

import org.jspecify.annotations.NullMarked;
