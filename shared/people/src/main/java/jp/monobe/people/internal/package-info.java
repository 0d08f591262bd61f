/**
 * How a made-up city comes to be: chance, names, addresses, families, and the named demo persons.
 */
@NullMarked
package jp.monobe.people.internal;

import org.jspecify.annotations.NullMarked;
