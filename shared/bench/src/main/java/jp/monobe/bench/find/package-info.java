/** What finding a service takes, and how well it is found. */
@NullMarked
package jp.monobe.bench.find;

import org.jspecify.annotations.NullMarked;
