/** What an import would change. */
@NullMarked
package jp.monobe.facilityregister.model;

import org.jspecify.annotations.NullMarked;
