/** What a registered person is, and how names and addresses are compared; plain Java. */
@NullMarked
package jp.monobe.registry.model;

import org.jspecify.annotations.NullMarked;
