/** The catalogue of childcare services as residents see it, and the search over it. */
@NullMarked
package jp.monobe.procedure.catalogue;

import org.jspecify.annotations.NullMarked;
