package jp.monobe.municipality.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A city this installation is meant to serve, as {@code settings/tenants.yaml} declares it. */
public record TenantDeclaration(MunicipalityCode code, String slug, String name) {

    private record Row(String code, String slug, String name) {}

    /** All declared cities, in the order of the file. */
    public static List<TenantDeclaration> all() {
        try (var file = TenantDeclaration.class.getResourceAsStream("/settings/tenants.yaml")) {
            return new YAMLMapper()
                    .readValue(file, new TypeReference<List<Row>>() {}).stream()
                            .map(row ->
                                    new TenantDeclaration(
                                            new MunicipalityCode(row.code), row.slug, row.name))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
