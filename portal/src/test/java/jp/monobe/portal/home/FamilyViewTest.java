package jp.monobe.portal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.Test;

class FamilyViewTest extends ViewTest {

    private static final TypedPerson SORA =
            new TypedPerson(
                    "01990000-0000-7000-8000-000000000001",
                    "family",
                    "物部　空",
                    "モノベ　ソラ",
                    LocalDate.of(2026, 11, 10),
                    "CHILD");

    @Test
    void showsWhomSheTypedAndDeletesHerWithAWayBack() {
        when(family.isKept()).thenReturn(true);
        when(family.mine()).thenReturn(List.of(SORA));
        open("family");
        assertThat(page()).contains("入力した家族の控え", "物部　空", "あなたの画面にだけ出ます");

        press("削除する");
        verify(family).remove(SORA.key());
        press("元に戻す");

        verify(family).save(SORA);
    }

    @Test
    void keepsNobodyWhenSheWantsNone() {
        when(family.isKept()).thenReturn(true, false);
        open("family");
        press("控えを残さない");
        verify(family, never()).keep(false);

        press("消して、残さない");

        verify(family).keep(false);
        assertThat(page()).contains("控えを残していません").doesNotContain("[family");
        verify(family, never()).save(any());
    }
}
