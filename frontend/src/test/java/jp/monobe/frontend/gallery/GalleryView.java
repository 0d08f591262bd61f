package jp.monobe.frontend.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.FigurePanel;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.Waiting;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.CityFooter;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.frontend.ui.page.StepList;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Office;

/** Shows every part as the programs would use it. */
@Route("gallery")
public class GalleryView extends Composite<CityPage> {

    record CaseRow(String receipt, String name, LocalDate filed, Yen amount) {}

    final ErrorSummary errors = new ErrorSummary();
    final CardTable<CaseRow> cases =
            new CardTable<>("受付した申請", Slice.of(rows()), 5)
                    .column("受付番号", row -> receipt(row))
                    .text("氏名", CaseRow::name)
                    .column("申請日", row -> new DateText(row.filed()))
                    .column("状態", _ -> new StatusTag(Tone.PROGRESS, "審査中"))
                    .numeric("見込み月額", row -> YenText.of(row.amount()))
                    .show(0);

    @Override
    protected CityPage initContent() {
        var header = new CityHeader("南国市", "子育ての手続き", "/nankoku");
        header.add((Component) new Anchor("mine", "わたしの申請")).signedIn("岡林 さくら さん", () -> {});
        var office =
                new Office(
                        "南国市",
                        "子育て支援課",
                        "088-880-0000",
                        "平日 8時30分〜17時15分",
                        "783-8501",
                        "高知県南国市大埇甲2301番地");
        var footer = new CityFooter(office, "a", "手続きをさがす");
        var page = new CityPage(header, footer, true);
        page.with(
                new IdleWarning(
                        Duration.ofMinutes(25), Duration.ofMinutes(30), () -> {}, () -> {}));
        page.show(body());
        return page;
    }

    private Div body() {
        var main = new Div(errors, title(), messages(), summary(), tasks(), cases, rest());
        main.setClassName("stack");
        errors.show(
                List.of(
                        new ErrorSummary.Problem("number", "口座番号は7桁の数字で入力してください"),
                        new ErrorSummary.Problem("reason", "申請する理由を選んでください")));
        var steps =
                new StepList(
                        List.of(
                                new StepList.Entry("あなたのこと", "1", StepList.State.DONE),
                                new StepList.Entry("申請の理由", null, StepList.State.DONE),
                                new StepList.Entry("お子さんのこと", null, StepList.State.CURRENT),
                                new StepList.Entry("振込先の口座", null, StepList.State.LATER),
                                new StepList.Entry("内容の確認", null, StepList.State.LATER)));
        var both = new Div(steps, main);
        both.setClassName("with-steps");
        return both;
    }

    private static Component title() {
        return new PageTitle("お子さんのことを教えてください")
                .over("児童手当 認定請求")
                .lead("市の記録にあるお子さんを表示しています。一緒に住んでいないお子さんがいるときは追加してください。");
    }

    private static Component messages() {
        return stack(
                new NotificationBanner(Tone.ATTENTION, "15日以内の申請です", "12月8日までに申請すると、11月分から受け取れます。"),
                new NotificationBanner(Tone.GOOD, "受け付けました", "受付番号は R8-000123-7 です。"),
                new NotificationBanner(Tone.NEUTRAL, "お知らせ", "12月29日から1月3日は窓口を閉じています。"),
                new NotificationBanner(
                        Tone.BAD, "送信できませんでした", "入力した内容は保存されています。少し時間をおいて、もう一度お試しください。"),
                new FigurePanel(
                        "受け取れる見込みの月額",
                        YenText.of(Yen.of(45_000)),
                        new Paragraph("令和8年12月分から。第3子は3万円として計算しました。")),
                new InfoPanel(
                        "あとから出せる書類", new Paragraph("添付する書類がそろっていなくても、先に申請できます。申請した日は変わりません。")));
    }

    private static Component summary() {
        var list = new SummaryList();
        list.add("氏名", "岡林 さくら").fromRegistry();
        list.add("生年月日", new DateText(LocalDate.of(1990, 4, 2))).fromRegistry();
        list.add("申請する理由", "子どもが生まれた").change(new Anchor("reason"));
        list.add("振込先の口座", "四国銀行 南国支店\n普通 1234567\nオカバヤシ サクラ").change(new Anchor("account"));
        list.add("前の支給先", "").change(new Anchor("previous"));
        return stack(new H2("入力した内容"), list);
    }

    private static Component tasks() {
        var list = new TaskList();
        list.add(new Anchor("1", "児童手当 認定請求"), "11月23日に申請", new StatusTag(Tone.PROGRESS, "審査中"));
        list.add(new Anchor("2", "健康保険証の写しを出す"), "12月8日まで", new StatusTag(Tone.ATTENTION, "必要です"));
        list.add(new Span("認定通知書"), "決定したあとに届きます", new StatusTag(Tone.NEUTRAL, "まだです"));
        list.add(new Anchor("3", "妊婦のための支援給付"), "", new StatusTag(Tone.GOOD, "認定"));
        list.add(new Anchor("4", "児童手当 額改定"), "", new StatusTag(Tone.BAD, "却下"));
        return stack(new H2("手続きの状況"), list);
    }

    private static Component rest() {
        var pdf =
                FileDownload.pdf(
                        "申請書の控え", "receipt.pdf", () -> "%PDF".getBytes(StandardCharsets.US_ASCII));
        return stack(
                new ConfirmPanel(
                        "この申請を取り下げますか",
                        "取り下げると、申請した日は残りません。もう一度申請できますが、受け取り始める月が遅くなることがあります。",
                        ActionButton.danger("取り下げる", () -> {}),
                        ActionButton.secondary("やめる", () -> {})),
                new Waiting(
                        "市の記録を確認しています。数秒で終わります。",
                        () -> java.time.Instant.EPOCH,
                        Duration.ofSeconds(2),
                        () -> false,
                        () -> {},
                        () -> {}),
                new EmptyState("まだ申請はありません", "申請すると、ここで状況を確かめられます。", new Anchor("x", "手続きをさがす")),
                pdf,
                new Actions(
                        ActionButton.primary("次へ進む", () -> {}),
                        ActionButton.secondary("戻る", () -> {}),
                        ActionButton.plain("あとで続ける", () -> {})),
                new UnorderedList(new ListItem("髙橋・山﨑・𠮷田・葛󠄀城 1234567890")));
    }

    private static Div stack(Component... parts) {
        var div = new Div(parts);
        div.setClassName("stack");
        return div;
    }

    private static Anchor receipt(CaseRow row) {
        var link = new Anchor("case", row.receipt());
        link.setClassName("nowrap");
        return link;
    }

    private static List<CaseRow> rows() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(n ->
                        new CaseRow(
                                "R8-%06d-%d".formatted(n * 37, n % 10),
                                List.of("岡林 さくら", "𠮷田 健太", "グエン ティ ホア").get(n % 3),
                                LocalDate.of(2026, 11, n),
                                Yen.of(5_000L * n)))
                .toList();
    }
}
