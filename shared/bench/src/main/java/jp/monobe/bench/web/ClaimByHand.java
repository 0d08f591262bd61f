package jp.monobe.bench.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.monobe.journeys.Resident;

/**
 * Goes through a claim page by page and answers only what is not answered yet, as the person whose
 * claim it is would: the option named here for a question, else the first.
 */
final class ClaimByHand {

    private static final int MOST_PAGES = 30;
    private static final List<Map.Entry<String, String>> OPTIONS =
            List.of(
                    Map.entry("請求の理由", "引っ越"),
                    Map.entry("公務員", "いいえ"),
                    Map.entry("施設", "いいえ"),
                    Map.entry("離婚", "いいえ"),
                    Map.entry("配偶者はいますか", "いいえ"),
                    Map.entry("世話", "はい"),
                    Map.entry("生計", "はい"),
                    Map.entry("あなたのほかに", "いない"),
                    Map.entry("どの口座", "公金受取口座"),
                    Map.entry("受け取り方", "この画面"));

    private final Page page;
    private final Resident resident;

    ClaimByHand(Page page, Resident resident) {
        this.page = page;
        this.resident = resident;
    }

    /** Until the answers are shown to be checked. */
    void answer() {
        for (int at = 0; at < MOST_PAGES; at++) {
            var title = title();
            if (title.contains("内容の確認")) {
                return;
            }
            answerPage();
            goOn(title);
        }
        throw new IllegalStateException("The claim does not end: " + title());
    }

    private String title() {
        return page.locator("h1").first().innerText();
    }

    private void goOn(String title) {
        page.locator(".actions a.button, a.button")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("次へ|内容の確認へ|入力を始める|続きを入力する")))
                .last()
                .click();
        try {
            page.waitForFunction(
                    "before => document.querySelector('h1')?.innerText !== before", title);
        } catch (RuntimeException stuck) {
            throw new IllegalStateException(
                    "Stuck: " + page.locator("main").innerText().replace('\n', ' '), stuck);
        }
        page.waitForTimeout(300);
    }

    /** A question may appear once the one before it is answered. */
    private void answerPage() {
        while (answerOne()) {
            page.waitForTimeout(500);
        }
    }

    private boolean answerOne() {
        var groups = page.locator("main fieldset:visible:has(input[type=radio])");
        for (int at = 0; at < groups.count(); at++) {
            var group = groups.nth(at);
            boolean wanted = group.locator("legend").first().innerText().contains("必須");
            if (wanted && group.locator("input:checked").count() == 0) {
                choose(group);
                return true;
            }
        }
        var boxes = page.locator("main input:visible:not([type=radio]):not([type=checkbox])");
        for (int at = 0; at < boxes.count(); at++) {
            var box = boxes.nth(at);
            if (box.inputValue().isEmpty() && isWanted(box)) {
                Strokes.type(box, text(box));
                box.blur();
                return true;
            }
        }
        return false;
    }

    private static boolean isWanted(Locator box) {
        return label(box).contains("必須");
    }

    /** Its own label, and the question of which it is a part. */
    private static String label(Locator box) {
        return String.valueOf(
                box.evaluate(
                        "box => [...(box.labels ?? [])].map(l => l.innerText).join(' ') + ' '"
                                + " + (box.getAttribute('aria-label') ?? '') + ' '"
                                + " + (box.closest('fieldset')?.querySelector('legend')?.innerText"
                                + " ?? '')"));
    }

    private static void choose(Locator group) {
        var question = group.locator("legend").first().innerText();
        var option =
                OPTIONS.stream()
                        .filter(one -> question.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
        group.locator("label")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static String text(Locator box) {
        var label = label(box).strip().split("\\s")[0];
        return switch (label) {
            case "年" -> "2026";
            case "月" -> "11";
            case "日" -> "13";
            default -> label.contains("電話") ? "09000000000" : "高知市";
        };
    }

    /** With the signature that the city asks for. */
    void handIn() {
        if (page.getByText("署名に進む").count() > 0) {
            resident.button("署名に進む").click();
            resident.button("署名する").click();
            Strokes.type(page.locator("#pin"), "ABC123");
            resident.button("署名する").click();
        }
        resident.button("この内容で提出する").click();
        page.getByText("受け付けました").first().waitFor();
    }
}
