package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.monobe.procedure.model.KnownPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reading that looks like a slip is remarked on; one that parents chose is not. */
class KanaCheckTest {

    private static final KnownPerson HANAKO =
            new KnownPerson("me", "物部　花子", "モノベ　ハナコ", true, LocalDate.of(1990, 1, 1), "SELF", null);
    private static final KanaCheck CHECK = new KanaCheck(KnownReadings.japan(), HANAKO);

    @ParameterizedTest
    @CsvSource({
        "物部　空,   モノベ　ソヲ,   モノベ　ソラ",
        "物部 花子,  ものべ はなご,  モノベ　ハナコ",
        "物部　健太, モノベ　ケンダ, モノベ　ケンタ",
        "物部　健太, モノベ　ケタン, モノベ　ケンタ",
        "物部　空,   モノノベ　ソラ, モノベ　ソラ",
    })
    void aSlipOfTheFingersIsRemarkedOn(String name, String typed, String meant) {
        assertThat(CHECK.meant(name, typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "物部　空,   モノベ　ソラ",
        "物部　空,   モノベ　ハルカ",
        "山田　空,   ヤマダ　ソラ",
        "物部　光宙, モノベ　ピカチュウ",
        "物部　空,   モノベソラ",
        "物部　ゐ,   モノベ　イ",
    })
    void whatParentsChoseIsNot(String name, String typed) {
        assertThat(CHECK.meant(name, typed)).isEmpty();
    }

    /** Names given most often in the twenties, each as its parents usually read it. */
    @Test
    void fewOfTheUsualReadingsAreRemarkedOn() {
        var usual =
                Stream.of(
                        "蓮レン", "碧アオ", "湊ミナト", "陽翔ハルト", "律リツ", "蒼アオイ", "暖ダン", "颯真ソウマ", "樹イツキ",
                        "悠真ユウマ", "大翔ヒロト", "結翔ユイト", "朝陽アサヒ", "新アラタ", "伊織イオリ", "奏カナデ", "凪ナギ", "陽葵ヒマリ",
                        "凛リン", "紬ツムギ", "葵アオイ", "結菜ユイナ", "陽菜ヒナ", "芽依メイ", "澪ミオ", "莉子リコ", "結愛ユア",
                        "咲茉エマ", "美桜ミオ", "心春コハル", "琴音コトネ", "杏アン", "一花イチカ", "詩ウタ", "優希ユウキ", "優希ユキ",
                        "健太ケンタ", "直樹ナオキ", "恵メグミ", "恵ケイ", "翔太ショウタ", "大輔ダイスケ");

        var remarked =
                usual.filter(
                                each -> {
                                    var name = each.replaceAll("[ァ-ヶー]", "");
                                    var kana = each.substring(name.length());
                                    return CHECK.meant("物部　" + name, "モノベ　" + kana).isPresent();
                                })
                        .toList();

        assertThat(remarked).as("of 42").hasSizeLessThanOrEqualTo(3);
    }
}
