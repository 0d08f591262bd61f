package jp.monobe.municipality;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a service's method: kind of actor, permission and ownership in one place, always
 * within the scope of one city. Every public method of a service carries it (a wall test looks).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Guarded {

    /** Kinds of actors that may call; at least one. */
    Who[] by();

    /** What a member of staff must be permitted; asked of staff only. */
    String permission() default "";

    /**
     * What a resident must own: the kind named by an {@link jp.monobe.municipality.spi.Ownership},
     * whose id is the method's first {@link java.util.UUID} argument. Asked of residents only.
     */
    String owning() default "";

    /** True for the few methods that run in the open or platform scope. */
    boolean outsideCities() default false;

    /** Kinds of actors. */
    enum Who {
        RESIDENT,
        STAFF,
        JOB,
        VISITOR
    }
}
