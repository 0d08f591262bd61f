package jp.monobe.portal.find;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.filing.EmployerCertificates;
import jp.monobe.frontend.FrontendConfiguration;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.paying.PayFromLink;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.reference.Holidays;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The public pages alone, over what is shipped, without databases and sign-in. */
@SpringBootConfiguration
@ComponentScan(
        basePackages = {
            "jp.monobe.portal.find",
            "jp.monobe.portal.service",
            "jp.monobe.portal.finder",
            "jp.monobe.portal.api",
            "jp.monobe.portal.facilities",
            "jp.monobe.portal.certificate",
            "jp.monobe.portal.paylink"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(CityRecord|FinderFrame)"))
@Import(FrontendConfiguration.class)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class,
    MultipleOpenApiSupportConfiguration.class
})
public class PublicPagesProgram {

    static final List<Tenant> CITIES =
            List.of(
                    tenant("392049", "nankoku", "南国市"),
                    tenant("392111", "konan", "香南市"),
                    tenant("392120", "kami", "香美市"));

    private record ShippedSetting(
            String key, LocalDate from, @Nullable LocalDate until, JsonNode value) {}

    private static Tenant tenant(String code, String slug, String name) {
        return new Tenant(new MunicipalityCode(code), slug, name, Tenant.KNOWN_SCHEMA);
    }

    @Bean
    FormDefinitions forms() {
        return FormDefinitions.shipped();
    }

    @Bean
    Tenants tenants() {
        return () -> CITIES;
    }

    @Bean
    PayFromLink payFromLink() {
        return Mockito.mock(PayFromLink.class);
    }

    @Bean
    EmployerCertificates employerCertificates() {
        return Mockito.mock(EmployerCertificates.class);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), JAPAN);
    }

    @Bean
    SystemTime systemTime() {
        return new SystemTime(Clock.systemUTC());
    }

    @Bean
    Published published() {
        return new Published() {
            @Override
            public long revisionOf(String kind, String code) {
                return 0;
            }

            @Override
            public Map<String, Long> revisions(String kind) {
                return Map.of();
            }

            @Override
            public Optional<Revision> newest(String kind, String code) {
                return Optional.empty();
            }
        };
    }

    @Bean
    Settings settings() {
        return new Settings() {
            @Override
            public CitySettings of(MunicipalityCode city) {
                return new CitySettings(1, shipped(city));
            }

            @Override
            public OpenDays openDays(MunicipalityCode city) {
                return Holidays.japan().office();
            }
        };
    }

    private static List<Setting> shipped(MunicipalityCode city) {
        var file = PublicPagesProgram.class.getResource("/settings/" + city + ".yaml");
        try (var stream = Objects.requireNonNull(file).openStream()) {
            return new YAMLMapper()
                    .readValue(stream, new TypeReference<List<ShippedSetting>>() {}).stream()
                            .map(set -> new Setting(set.key, set.from, set.until, set.value))
                            .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
