package jp.monobe.procedure.catalogue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How the catalogue is written: empty parts are left out, unknown ones are refused. */
final class CatalogueFormat {

    private CatalogueFormat() {}

    static JsonMapper json() {
        return configured(JsonMapper.builder());
    }

    static YAMLMapper yaml() {
        return configured(YAMLMapper.builder());
    }

    private static <M extends tools.jackson.databind.ObjectMapper> M configured(
            MapperBuilder<M, ?> builder) {
        builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        builder.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        builder.changeDefaultPropertyInclusion(
                value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT));
        builder.changeDefaultVisibility(
                checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE));
        builder.withConfigOverride(
                List.class,
                override ->
                        override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        builder.addModule(
                new SimpleModule()
                        .addSerializer(MunicipalityCode.class, ToStringSerializer.instance)
                        .addDeserializer(MunicipalityCode.class, new CodeReader()));
        return builder.build();
    }

    private static final class CodeReader extends StdDeserializer<MunicipalityCode> {

        CodeReader() {
            super(MunicipalityCode.class);
        }

        @Override
        public MunicipalityCode deserialize(JsonParser parser, DeserializationContext context) {
            return new MunicipalityCode(parser.getValueAsString());
        }
    }
}
