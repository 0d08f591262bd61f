package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.frontend.ui.CopyText;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.paying.MyBills;
import jp.monobe.paying.PayByBank;
import jp.monobe.paying.PayByCard;
import jp.monobe.paying.PayFromLink;
import jp.monobe.paying.SlipData;
import jp.monobe.portal.shell.ActingCity;
import org.springframework.beans.factory.annotation.Value;

/** The ways to pay one slip (払い方): card, convenience store, bank, and the notice itself. */
@org.springframework.stereotype.Component
class SlipWays {

    /** What a sheet of paper cannot do. */
    private static final Set<String> ON_SCREEN =
            Set.of("bill.card", "bill.bank", "bill.notice", "bill.link");

    private final MyBills bills;
    private final PayByCard pay;
    private final PayByBank banks;
    private final PayFromLink links;
    private final ActingCity city;
    private final String portal;

    SlipWays(
            MyBills bills,
            PayByCard pay,
            PayByBank banks,
            PayFromLink links,
            ActingCity city,
            @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        this.bills = bills;
        this.pay = pay;
        this.banks = banks;
        this.links = links;
        this.city = city;
        this.portal = portal.replaceAll("/+$", "");
    }

    List<Component> of(SlipData slip) {
        var here =
                Stream.of(
                                card(slip),
                                store(slip),
                                slip.elQr().map(SlipWays::elQr).stream(),
                                bank(slip),
                                slip.payEasy().map(SlipWays::payEasy).stream())
                        .flatMap(it -> it)
                        .toList();
        return Stream.of(
                        here.isEmpty() ? Stream.of(byPaper()) : here.stream(),
                        notice(slip),
                        here.isEmpty() ? Stream.<Component>of() : link(slip))
                .flatMap(it -> it)
                .toList();
    }

    /** The city offers nothing on a screen for this fee. */
    private static Component byPaper() {
        return part("bill.by-paper", new Paragraph(words("bill.by-paper.text")));
    }

    private Stream<Component> card(SlipData slip) {
        if (!slip.ways().contains(PaymentChannel.CARD) || !pay.isOffered()) {
            return Stream.of();
        }
        return slip.amount().compareTo(PayByCard.LEAST) >= 0
                ? Stream.of(
                        part(
                                "bill.card",
                                new CardWay(
                                        pay,
                                        words("bill.card.pay", YenText.of(slip.amount())),
                                        () -> List.of(slip.id()))))
                : Stream.of(part("bill.card", new Paragraph(words("bill.card.too-little.text"))));
    }

    private static Stream<Component> store(SlipData slip) {
        if (!slip.ways().contains(PaymentChannel.STORE)) {
            return Stream.of();
        }
        return Stream.of(
                slip.barcode()
                        .map(digits ->
                                part(
                                        "bill.store",
                                        new Paragraph(words("bill.store.text")),
                                        new BarcodeFigure(digits),
                                        new Paragraph(words("bill.store.number"))))
                        .orElseGet(
                                () -> part("bill.store", new Paragraph(words("bill.store.none")))));
    }

    private static Component elQr(ElQr elQr) {
        var emulation = new Paragraph(words("bill.el-qr.emulation"));
        emulation.setClassName("hint");
        var list = new SummaryList();
        add(list, "bill.el-qr.number", elQr.grouped());
        return part(
                "bill.el-qr",
                new Paragraph(words("bill.el-qr.text")),
                new SquareFigure(elQr.payload()),
                list,
                new Paragraph(words("bill.el-qr.until-told")),
                emulation);
    }

    private Stream<Component> bank(SlipData slip) {
        return slip.payEasy().isPresent() && banks.isOffered()
                ? Stream.of(part("bill.bank", new BankWay(banks, slip.id())))
                : Stream.of();
    }

    private static Component payEasy(PayEasy numbers) {
        var list = new SummaryList();
        add(list, "bill.pay-easy.agency", numbers.agency());
        add(list, "bill.pay-easy.number", numbers.number());
        add(list, "bill.pay-easy.confirmation", numbers.confirmation());
        add(list, "bill.pay-easy.category", numbers.category());
        return part("bill.pay-easy", new Paragraph(words("bill.pay-easy.text")), list);
    }

    private static void add(SummaryList list, String key, String number) {
        list.add(words(key), CopyText.number(words(key), number));
    }

    private Stream<Component> notice(SlipData slip) {
        var id = slip.id();
        return Stream.of(
                part(
                        "bill.notice",
                        slip.isDrawn()
                                ? FileDownload.pdf(
                                        words("bill.notice.fetch"),
                                        words("bill.notice.file"),
                                        () -> bills.notice(id))
                                : new Paragraph(words("bill.notice.none"))));
    }

    private Stream<Component> link(SlipData slip) {
        return links.token(slip.id()).stream()
                .map(token -> portal + city.home() + "/pay/" + token)
                .map(link ->
                        part(
                                "bill.link",
                                new Paragraph(words("bill.link.text")),
                                new CopyText(words("bill.link"), shown(link), link)));
    }

    private static Span shown(String link) {
        var shown = new Span(link);
        shown.setClassName("copy-text__value");
        return shown;
    }

    private static Div part(String title, Component... content) {
        var part = new Div(new H3(words(title)));
        part.setClassName("stack pay-way");
        part.setClassName("not-printed", ON_SCREEN.contains(title));
        part.add(content);
        return part;
    }

    private static String words(String key, Object... values) {
        return PayWords.words(key, values);
    }
}
