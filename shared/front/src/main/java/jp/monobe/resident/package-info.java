/** Residents' accounts in the open zone, their contact addresses and consents. */
@NullMarked
package jp.monobe.resident;

import org.jspecify.annotations.NullMarked;
