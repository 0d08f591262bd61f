package jp.monobe.portal.api;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.DeserializationFeature;

/** What stands before the API's controllers, in this order, behind the stateless security chain. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** A misspelt property would otherwise be a question nobody asked. */
    @Bean
    JsonMapperBuilderCustomizer nothingUnknown() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Bean
    FilterRegistrationBean<Filter> apiCors() {
        var sources = new UrlBasedCorsConfigurationSource();
        sources.registerCorsConfiguration(ApiPaths.V1 + "/**", openToAll());
        var filter = new CorsFilter(sources);
        return before(1, filter);
    }

    @Bean
    FilterRegistrationBean<Filter> apiRateLimit(
            Problems problems, @Value("${monobe.api.requests-per-minute:600}") int perMinute) {
        var limits = new ClientLimits(perMinute, TimeMeter.SYSTEM_MILLISECONDS, new SecureRandom());
        return before(2, new RateLimit(limits, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> apiBodyLimit(Problems problems) {
        return before(3, new BodyLimit(problems));
    }

    /** Weak, as the same answer may be compressed or not. */
    @Bean
    FilterRegistrationBean<Filter> apiEtags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        return before(4, filter);
    }

    @Bean
    FilterRegistrationBean<Filter> apiErrorDispatch(Problems problems) {
        var registration = new FilterRegistrationBean<Filter>(new ApiErrorDispatch(problems));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        registration.setName("apiErrorDispatch");
        return registration;
    }

    private static FilterRegistrationBean<Filter> before(int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(ApiPaths.V1 + "/*");
        registration.setOrder(order);
        registration.setName("api-" + order);
        return registration;
    }

    /** No cookie and no key is ever read here, so any page may ask. */
    private static CorsConfiguration openToAll() {
        var open = new CorsConfiguration();
        open.addAllowedOrigin(CorsConfiguration.ALL);
        open.setAllowedMethods(List.of("GET", "HEAD", "POST", "OPTIONS"));
        open.addAllowedHeader(CorsConfiguration.ALL);
        open.setExposedHeaders(List.of("ETag", "RateLimit", "RateLimit-Policy", "Retry-After"));
        open.setMaxAge(Duration.ofDays(1));
        return open;
    }
}
