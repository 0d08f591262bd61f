/** Stand-in for the signing service (署名API): transactions, certificates and their PIN. */
@NullMarked
package jp.monobe.standins.signing;

import org.jspecify.annotations.NullMarked;
