package jp.monobe.portal.paylink;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.monobe.document.BarcodeBars;
import jp.monobe.document.SquareCode;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.paying.LinkPage;
import jp.monobe.paying.LinkResult;
import jp.monobe.paying.PayFromLink;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.link.LinkPages;
import jp.monobe.portal.paying.BarcodeFigure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The page behind a signed link (署名つきリンク): pays without sign-in, without script, kept by no
 * browser. It names nobody.
 */
@Controller
class PayLinkPages {

    private static final String ADDRESS = "/{slug}/pay/{token}";

    private final LinkPages pages;
    private final PayFromLink pay;

    /**
     * @param perMinute a payer looks a few times; who guesses links is slowed down
     */
    PayLinkPages(
            PublicCities cities,
            PayFromLink pay,
            @Value("${monobe.pay-link.requests-per-minute:30}") int perMinute) {
        this.pages = new LinkPages(cities, perMinute);
        this.pay = pay;
    }

    @GetMapping(ADDRESS)
    String open(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var city = pages.begin(slug, response, model);
        if (pages.isTooOften(request)) {
            return LinkPages.busy(response);
        }
        return show(LinkPages.in(city, () -> pay.open(token)), response, model);
    }

    /** Leads on by a header: forms may lead to our own pages alone. */
    @PostMapping(ADDRESS)
    String byCard(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var city = pages.begin(slug, response, model);
        if (pages.isTooOften(request)) {
            return LinkPages.busy(response);
        }
        var back = "/" + slug + "/pay/" + token;
        return switch (LinkPages.in(city, () -> pay.byCard(token, back))) {
            case LinkResult.Go(var page) -> {
                response.setHeader("Refresh", "0;url=" + page);
                model.addAttribute("page", page);
                yield "pay/leave";
            }
            case LinkResult.Away() -> {
                model.addAttribute("problem", "away");
                yield show(LinkPages.in(city, () -> pay.open(token)), response, model);
            }
            case LinkResult.Look() ->
                    show(LinkPages.in(city, () -> pay.open(token)), response, model);
        };
    }

    private static String show(LinkPage page, HttpServletResponse response, Model model) {
        return switch (page) {
            case LinkPage.Payable payable -> {
                model.addAttribute("amount", YenText.of(payable.amount()));
                model.addAttribute("due", DateText.of(payable.dueOn()));
                model.addAttribute("until", DateText.of(payable.payableUntil()));
                model.addAttribute("card", payable.card());
                model.addAttribute("test", payable.test());
                model.addAttribute("payEasy", payable.payEasy().orElse(null));
                payable.barcode().ifPresent(digits -> bars(digits, model));
                payable.elQr().ifPresent(elQr -> square(elQr, model));
                yield "pay/link";
            }
            case LinkPage.Underway(var agent) -> {
                model.addAttribute("page", agent.orElse(null));
                yield told("underway", model);
            }
            case LinkPage.Confirming() -> told("confirming", model);
            case LinkPage.Paid() -> told("paid", model);
            case LinkPage.Changed() -> gone("changed", response, model);
            case LinkPage.Over() -> gone("over", response, model);
            case LinkPage.Unusable() -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield told("unusable", model);
            }
        };
    }

    private static void bars(String digits, Model model) {
        var bars = BarcodeBars.of(digits);
        var path = new StringBuilder();
        bars.bars()
                .forEach(bar ->
                        path.append(
                                "M%d 0h%dv70h-%dz"
                                        .formatted(
                                                BarcodeBars.QUIET + bar.from(),
                                                bar.width(),
                                                bar.width())));
        model.addAttribute("bars", path.toString());
        model.addAttribute("box", "0 0 " + (bars.width() + 2 * BarcodeBars.QUIET) + " 70");
        model.addAttribute("digits", BarcodeFigure.grouped(digits));
    }

    private static void square(ElQr elQr, Model model) {
        var code = SquareCode.of(elQr.payload());
        model.addAttribute("elNumber", elQr.grouped());
        model.addAttribute("square", code.path());
        model.addAttribute("squareBox", "0 0 %d %d".formatted(code.whole(), code.whole()));
    }

    private static String gone(String what, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        return told(what, model);
    }

    private static String told(String what, Model model) {
        model.addAttribute("what", what);
        return "pay/told";
    }
}
