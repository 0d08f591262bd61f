/** What is owed to the city: bills, slips, changes, and the ledger. Knows no fee by name. */
@NullMarked
package jp.monobe.billing;

import org.jspecify.annotations.NullMarked;
