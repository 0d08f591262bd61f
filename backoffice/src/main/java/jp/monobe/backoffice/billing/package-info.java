/** What is owed to the city: the list, new assessments, one bill with its slips and its books. */
@NullMarked
package jp.monobe.backoffice.billing;

import org.jspecify.annotations.NullMarked;
