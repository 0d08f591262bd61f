/** How the database answers the registry's questions. */
@NullMarked
package jp.monobe.registry.internal;

import org.jspecify.annotations.NullMarked;
