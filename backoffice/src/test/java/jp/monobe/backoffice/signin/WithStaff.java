package jp.monobe.backoffice.signin;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import jp.monobe.staff.Role;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a test as a member of 南国市's staff in these roles. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = StaffSecurity.class)
public @interface WithStaff {
    Role[] value() default {};
}
