package jp.monobe.paying.internal;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;

/**
 * What is to be paid, as Stripe is asked for it. The same wish gives the same text to the letter.
 */
final class StripeWish {

    private StripeWish() {}

    static SessionCreateParams of(CardAgent.Wish wish) {
        var session =
                SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.PAYMENT)
                        .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                        .setLocale(SessionCreateParams.Locale.JA)
                        .setClientReferenceId(wish.paymentId().toString())
                        .setExpiresAt(wish.until().getEpochSecond())
                        .setSuccessUrl(wish.returnTo() + "?back")
                        .setCancelUrl(wish.returnTo() + "?left");
        wish.lines().forEach(line -> session.addLineItem(line(line)));
        return session.build();
    }

    /** The yen has no smaller unit: Stripe takes it as it is. */
    private static LineItem line(CardAgent.Line line) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(
                        PriceData.builder()
                                .setCurrency("jpy")
                                .setUnitAmount(line.amount().amount())
                                .setProductData(
                                        PriceData.ProductData.builder()
                                                .setName(line.name())
                                                .build())
                                .build())
                .build();
    }
}
