package jp.monobe.portal.paying;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.CardWebhooks;
import jp.monobe.paying.WebhookResult;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.testing.Samples;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the card agent is answered: 2xx only when nothing of it can be lost. */
class CardMessagesTest {

    private static final String ADDRESS = "/nankoku/payments/card";

    private final PublicCities cities = mock(PublicCities.class);
    private final CardWebhooks webhooks = mock(CardWebhooks.class);
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new CardMessages(cities, webhooks)).build();

    @BeforeEach
    void city() {
        var nankoku = mock(PublicCity.class);
        when(nankoku.tenant()).thenReturn(Samples.NANKOKU);
        when(cities.at("nankoku")).thenReturn(nankoku);
        when(cities.at("nowhere")).thenThrow(PublicCities.missing());
    }

    @Test
    void givesTheTextToTheLetterInTheCitysScope() throws Exception {
        when(webhooks.receive("{\"名\": 1}", "t=1,v1=x"))
                .thenAnswer(_ -> {
                    Assertions.assertThat(Acting.city()).isEqualTo(TestCities.NANKOKU);
                    return new WebhookResult.Kept();
                });

        http.perform(
                        post(ADDRESS)
                                .header("Stripe-Signature", "t=1,v1=x")
                                .content("{\"名\": 1}".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isOk());
    }

    @Test
    void refusesWhatIsForgedOrNoEvent() throws Exception {
        when(webhooks.receive(anyString(), anyString())).thenReturn(new WebhookResult.Forged());
        http.perform(post(ADDRESS).content("{}")).andExpect(status().isBadRequest());

        when(webhooks.receive(anyString(), anyString())).thenReturn(new WebhookResult.Unreadable());
        http.perform(post(ADDRESS).content("[]")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void refusesWhatIsTooLongBeforeItIsLookedAt() throws Exception {
        http.perform(post(ADDRESS).content(new byte[256 * 1024 + 1]))
                .andExpect(status().isContentTooLarge());

        verify(webhooks, never()).receive(any(), any());
    }

    @Test
    void knowsNoOtherCityAndNoOtherMethod() throws Exception {
        http.perform(post("/nowhere/payments/card").content("{}")).andExpect(status().isNotFound());
        http.perform(get(ADDRESS)).andExpect(status().isMethodNotAllowed());
    }
}
