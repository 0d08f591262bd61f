package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.ID;

import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.staff.Role;

/** What ReviewCaseViewTest and ReviewActsViewTest share. */
@WithStaff(Role.CLERK)
abstract class ReviewingCases extends DeskTest {

    static RuntimeException noSuchCase() {
        try {
            var make = jp.monobe.casework.NoSuchCase.class.getDeclaredConstructor(UUID.class);
            make.setAccessible(true);
            return make.newInstance(ID);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
