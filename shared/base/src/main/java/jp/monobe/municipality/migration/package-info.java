/** Makes and updates databases, roles and grants; run by {@code backoffice --migrate} only. */
@NullMarked
package jp.monobe.municipality.migration;

import org.jspecify.annotations.NullMarked;
