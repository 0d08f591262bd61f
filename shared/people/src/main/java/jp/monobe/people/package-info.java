/**
 * Made-up residents of a city from a seed, for the stand-ins, tests and benchmarks; never real
 * ones.
 */
@NullMarked
package jp.monobe.people;

import org.jspecify.annotations.NullMarked;
