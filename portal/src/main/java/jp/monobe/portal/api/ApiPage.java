package jp.monobe.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The page that tells people how to use the API (APIの使い方), made from its OpenAPI document. */
@Controller
class ApiPage {

    private final OpenApiWebMvcResource openapi;
    private final JsonMapper json;

    ApiPage(OpenApiWebMvcResource openapi, JsonMapper json) {
        this.openapi = openapi;
        this.json = json;
    }

    @GetMapping({ApiPaths.ROOT, ApiPaths.V1})
    String page(HttpServletRequest request, Model model) throws Exception {
        var document = openapi.openapiJson(request, ApiPaths.OPENAPI, Locale.JAPANESE);
        model.addAttribute("api", ApiDescription.of(json.readTree(document)));
        model.addAttribute("openapi", ApiPaths.OPENAPI);
        model.addAttribute("kinds", Problems.Kind.values());
        return "api/page";
    }
}
