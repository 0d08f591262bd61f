/**
 * Benchmarks: what the product does beside a limit or a peer, measured in one run. Never in the
 * test run.
 */
@NullMarked
package jp.monobe.bench;

import org.jspecify.annotations.NullMarked;
