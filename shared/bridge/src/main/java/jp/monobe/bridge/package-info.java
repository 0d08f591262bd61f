/** Brings filings in and carries packets, status and notices out; knows both zones, alone. */
@NullMarked
package jp.monobe.bridge;

import org.jspecify.annotations.NullMarked;
