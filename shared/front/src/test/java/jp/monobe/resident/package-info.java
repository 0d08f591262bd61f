/** Tests of accounts, contacts and consents. */
@NullMarked
package jp.monobe.resident;

import org.jspecify.annotations.NullMarked;
