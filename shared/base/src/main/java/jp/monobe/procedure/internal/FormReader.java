package jp.monobe.procedure.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Part;
import jp.monobe.procedure.model.Split;
import jp.monobe.procedure.model.Step;

/**
 * Reads revisions of forms, {@code procedures/<procedure>/<revision>.yaml}: those of one procedure,
 * then the bundles that file several of them.
 */
public final class FormReader {

    private static final String BUNDLE = "bundle";

    /** The last page of what is filed, for whom a legal representative files. */
    private static final String REPRESENTATIVE = FormRevision.REPRESENTATIVE;

    private final Map<String, Yaml> blocks = new HashMap<>();
    private final Vocabulary above = new Vocabulary(Fact::ofForms);

    private FormReader(Map<String, String> blocks) {
        blocks.forEach((file, text) -> this.blocks.put(name(file), Yaml.parse(file, text)));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    /**
     * @param file as complaints name it; its end says which procedure and revision it must hold
     * @throws jp.monobe.procedure.InvalidDefinition with file, line and reason
     */
    public static FormRevision read(String file, String text) {
        return read(file, text, Map.of());
    }

    /**
     * @param blocks steps that forms share, file to text
     */
    public static FormRevision read(String file, String text, Map<String, String> blocks) {
        return new FormReader(blocks).form(file, Yaml.parse(file, text).section(), List.of());
    }

    public static boolean isBundle(String file, String text) {
        return Yaml.parse(file, text).section().find(BUNDLE).isPresent();
    }

    /**
     * @param forms from which its parts are taken
     */
    public static FormRevision readBundle(
            String file, String text, Map<String, String> blocks, List<FormRevision> forms) {
        return new FormReader(blocks).form(file, Yaml.parse(file, text).section(), forms);
    }

    private FormRevision form(String file, Section section, List<FormRevision> forms) {
        var procedure = section.text("procedure");
        var revision = section.text("revision");
        if (!file.endsWith("procedures/" + procedure + "/" + revision + ".yaml")) {
            throw section.error(
                    "procedure", "The path does not name " + procedure + " " + revision);
        }
        var title = section.text("title");
        var steps = steps(section.get("steps"));
        var bundle = section.find(BUNDLE);
        var parts =
                bundle.map(Yaml::items).orElse(List.of()).stream()
                        .map(item -> part(item.section(), forms))
                        .toList();
        var split = section.find("split").map(yaml -> split(yaml.section()));
        var group = split.map(Split::group).orElse(null);
        var handling =
                section.find("office")
                        .map(yaml ->
                                new HandlingReader(above, group, procedure).read(yaml.section()));
        boolean inPerson = section.flag("only-in-person");
        if (!inPerson && handling.isPresent() && blocks.containsKey(REPRESENTATIVE)) {
            steps.add(new StepReader(above).read(blocks.get(REPRESENTATIVE).section()));
        }
        var until = section.find("earlier-until").map(day -> earlierUntil(revision, day));
        section.done();
        if (bundle.isEmpty()) {
            return new FormRevision(
                    procedure, revision, title, steps, split, parts, until, handling);
        }
        if (split.isPresent() || handling.isPresent()) {
            throw section.error(BUNDLE, "Each part of a bundle splits and is handled by itself");
        }
        return new FormRevision(
                procedure,
                revision,
                title,
                new Bundling(bundle.get()).merged(steps, parts),
                split,
                parts,
                until,
                handling);
    }

    /** A revision is named for the month it begins in; until then nobody can know of it. */
    private static LocalDate earlierUntil(String revision, Yaml value) {
        var day = value.day();
        if (day.toString().compareTo(revision) < 0) {
            throw value.error("The earlier one would end before this one begins: " + day);
        }
        return day;
    }

    private List<Step> steps(Yaml yaml) {
        var steps = new ArrayList<Step>();
        for (var item : yaml.items()) {
            var section = item.section();
            steps.add(
                    section.find("use")
                            .map(name -> block(name, section))
                            .orElseGet(() -> new StepReader(above).read(section)));
        }
        return steps;
    }

    /**
     * A block stands in every form in the same words, so that a bundle asks it once; a form may ask
     * more on its page.
     */
    private Step block(Yaml name, Section section) {
        var block = blocks.get(name.text());
        if (block == null) {
            throw name.error("No such block: " + name.text());
        }
        return new StepReader(above).read(block.section(), section);
    }

    private Split split(Section section) {
        var group = section.text("people");
        if (!above.knowsGroup(group)) {
            throw section.error("people", "No step is about people: " + group);
        }
        var where = new ConditionReader(above, group).read(section.find("where"));
        section.done();
        return new Split(group, where);
    }

    private Part part(Section section, List<FormRevision> forms) {
        var procedure = section.text("procedure");
        var revision = section.text("revision");
        var form =
                forms.stream()
                        .filter(each -> each.procedure().equals(procedure))
                        .filter(each -> each.revision().equals(revision))
                        .findFirst()
                        .orElseThrow(() ->
                                section.error(
                                        "procedure",
                                        "No such form: " + procedure + " " + revision));
        var when = new ConditionReader(above, null).read(section.find("when"));
        var given =
                section.find("given")
                        .map(yaml -> new GivenReader(form, above).read(yaml.section()))
                        .orElse(Map.of());
        section.done();
        return new Part(form, when, given);
    }
}
