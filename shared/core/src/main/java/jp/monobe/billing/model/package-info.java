/**
 * What is owed and how it is written on slips and in the ledger: plain rules without a database.
 */
@NullMarked
package jp.monobe.billing.model;

import org.jspecify.annotations.NullMarked;
