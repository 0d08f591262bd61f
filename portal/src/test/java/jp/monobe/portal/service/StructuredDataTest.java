package jp.monobe.portal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.monobe.portal.find.PublicPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of a service is what schema.org (30.0) allows. */
class StructuredDataTest extends PublicPages {

    private static final Pattern DATA =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    /** The properties schema.org knows of the types we use, as far as we use them. */
    private static final Map<String, Set<String>> VOCABULARY =
            Map.of(
                    "GovernmentService",
                            Set.of(
                                    "url",
                                    "name",
                                    "alternateName",
                                    "description",
                                    "serviceType",
                                    "audience",
                                    "provider",
                                    "areaServed",
                                    "availableChannel"),
                    "GovernmentOrganization", Set.of("name", "telephone", "address"),
                    "PostalAddress", Set.of("addressCountry", "postalCode", "streetAddress"),
                    "AdministrativeArea", Set.of("name"),
                    "Audience", Set.of("audienceType"),
                    "ServiceChannel", Set.of("serviceUrl", "servicePhone"),
                    "ContactPoint", Set.of("name", "telephone", "hoursAvailable"),
                    "OpeningHoursSpecification", Set.of("dayOfWeek", "opens", "closes"),
                    "FAQPage", Set.of("mainEntity"),
                    "Question", Set.of("name", "acceptedAnswer"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nankoku/services/child-allowance-claim",
                "/konan/services/konan-nursery-application",
                "/kami/services/kami-friend-room",
                "/konan/services/konan-child-allowance",
                "/national/services/birth-registration"
            })
    void usesTheVocabulary(String page) {
        var data = data(page);

        assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
        data.get("@graph").forEach(this::check);
    }

    @Test
    void saysWhoProvidesItAndWhenTheyAnswer() {
        var service = data("/nankoku/services/child-allowance-claim").get("@graph").get(0);

        assertThat(service.get("@type").asString()).isEqualTo("GovernmentService");
        assertThat(service.get("@id").asString())
                .isEqualTo("http://localhost:8080/nankoku/services/child-allowance-claim");
        assertThat(service.at("/provider/telephone").asString()).isEqualTo("+81-88-863-2111");
        assertThat(service.at("/availableChannel/0/serviceUrl").asString())
                .endsWith("/login/nankoku?procedure=child-allowance-claim");
        assertThat(service.at("/availableChannel/1/servicePhone/hoursAvailable/0/opens").asString())
                .isEqualTo("08:30");
    }

    private void check(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::check);
        } else if (node.isObject()) {
            var known = VOCABULARY.getOrDefault(node.get("@type").asString(), Set.of("text"));
            node.properties()
                    .forEach(property -> {
                        assertThat(
                                        known.contains(property.getKey())
                                                || property.getKey().startsWith("@"))
                                .as("%s of %s", property.getKey(), node.get("@type"))
                                .isTrue();
                        check(property.getValue());
                    });
        }
    }

    private JsonNode data(String page) {
        var found = DATA.matcher(html(page));
        assertThat(found.find()).isTrue();
        return JsonMapper.builder().build().readTree(found.group(1));
    }
}
