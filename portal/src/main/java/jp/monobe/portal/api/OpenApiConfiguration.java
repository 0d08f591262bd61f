package jp.monobe.portal.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's own description (OpenAPI), made from the controllers; its words from the bundle. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().version("1"));
    }

    @Bean
    GlobalOpenApiCustomizer openApiTexts(MessageSource texts) {
        return new OpenApiTexts(texts)::describe;
    }
}
