package jp.monobe.backoffice.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.staff.Role;
import jp.monobe.staff.StaffMember;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ADMINISTRATOR)
class StaffListViewTest extends ViewTest {

    @Test
    void listsStaffWithTheirRolesInWords() {
        when(staffList.all())
                .thenReturn(
                        List.of(
                                member("高橋　直子", Set.of(Role.APPROVER, Role.CLERK)),
                                member("佐藤　誠", Set.of())));

        navigate(StaffListView.class);

        assertThat(page()).contains("高橋　直子", "担当者、決裁者", "役割なし").doesNotContain("[office.");
        keep("staff");
    }

    private static StaffMember member(String name, Set<Role> roles) {
        return new StaffMember(new UUID(1, name.hashCode()), name, "子育て支援課", roles);
    }
}
