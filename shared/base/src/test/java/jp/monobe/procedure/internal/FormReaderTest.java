package jp.monobe.procedure.internal;

import static jp.monobe.procedure.internal.SampleForm.FILE;
import static jp.monobe.procedure.internal.SampleForm.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.procedure.InvalidDefinition;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Condition.Compare.Operator;
import jp.monobe.procedure.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormReaderTest {

    private static final String RANGE_OF_EVERY =
            "children.count: {at-least: 2, less: 9},"
                    + " every: {people: kids, where: {answer.school: true}}";

    @Test
    void readsWhatIsRight() {
        var form = FormReader.read(FILE, GOOD);

        assertThat(form.procedure()).isEqualTo("test-claim");
        assertThat(form.fields().map(Field::id))
                .containsExactly("colour", "since", "school", "paper");
        assertThat(form.field("since").orElseThrow().common().required()).isFalse();
        assertThat(form.field("since").orElseThrow().common().shownWhen())
                .isEqualTo(new Condition.Is("answer.colour", "RED"));
        assertThat(form.step("third").orElseThrow().shownWhen())
                .isEqualTo(new Condition.Some("kids", new Condition.Is("answer.school", "true")));
    }

    @Test
    void readsARangeAndAskingEverybody() {
        var text =
                GOOD.replace("some: {people: kids, where: {answer.school: true}}", RANGE_OF_EVERY);

        var third = FormReader.read(FILE, text).step("third").orElseThrow();

        assertThat(third.shownWhen())
                .isEqualTo(
                        new Condition.And(
                                List.of(
                                        new Condition.And(
                                                List.of(
                                                        new Condition.Compare(
                                                                "children.count",
                                                                Operator.AT_LEAST,
                                                                "2"),
                                                        new Condition.Compare(
                                                                "children.count",
                                                                Operator.LESS,
                                                                "9"))),
                                        new Condition.Every(
                                                "kids",
                                                new Condition.Is("answer.school", "true")))));
    }

    @Test
    void readsEveryKindOfCondition() {
        var when =
                "{any: [{answer.colour: [RED, BLUE]}, {not: {children.counted: {at-least: 3}}}],"
                        + " answer.since: {less: 2026-11-10}, all: [{packet.there: true}]}";

        var text =
                GOOD.replace("{person.source: TYPED}", when).replace("packet.there", "prefilled");
        var school = FormReader.read(FILE, text).field("school").orElseThrow();

        assertThat(school.common().shownWhen())
                .isEqualTo(
                        new Condition.And(
                                List.of(
                                        new Condition.Or(
                                                List.of(
                                                        new Condition.OneOf(
                                                                "answer.colour",
                                                                List.of("RED", "BLUE")),
                                                        new Condition.Not(
                                                                new Condition.Compare(
                                                                        "children.counted",
                                                                        Condition.Compare.Operator
                                                                                .AT_LEAST,
                                                                        "3")))),
                                        new Condition.Compare(
                                                "answer.since",
                                                Condition.Compare.Operator.LESS,
                                                "2026-11-10"),
                                        new Condition.And(
                                                List.of(new Condition.Is("prefilled", "true"))))));
    }

    record Fault(String right, String wrong, int line, String reason) {}

    static Stream<Fault> faults() {
        return Stream.of(
                // Shape
                new Fault("title: 試験", "title: [試験", 4, "expected ',' or ']'"),
                new Fault("title: 試験", "titel: 試験", 1, "Property missing: title"),
                new Fault("title: 最初", "title: 最初\n    lede: x", 7, "Unknown property: lede"),
                new Fault("title: 最初", "title: 最初\n    title: x", 7, "Property twice: title"),
                new Fault("label: 色", "label: ''", 10, "A text is expected here"),
                new Fault("procedure: test-claim", "procedure: x", 1, "The path does not name x"),
                new Fault("revision: 2026-11", "revision: 2026-12", 1, "The path does not name"),
                new Fault("past: true", "past: maybe", 16, "past is true or false"),
                // Ids
                new Fault("id: since", "id: colour", 14, "Id twice: colour"),
                new Fault("id: second", "id: first", 20, "Id twice: first"),
                new Fault("id: since", "id: sinceWhen", 14, "Not in kebab-case: sinceWhen"),
                new Fault("code: BLUE", "code: RED", 13, "Code twice: RED"),
                new Fault("code: BLUE", "code: blue", 13, "Not in capitals: blue"),
                // The last day of the revision before
                new Fault(
                        "title: 試験",
                        "earlier-until: 2026-10-31\ntitle: 試験",
                        3,
                        "would end before this one begins"),
                new Fault("title: 試験", "earlier-until: soon\ntitle: 試験", 3, "A day such as"),
                // Kinds
                new Fault("kind: yes-no", "kind: maybe", 25, "Unknown kind of field: maybe"),
                new Fault("past: true", "past: false", 15, "A day is in the past"),
                new Fault("kind: attachment", "kind: month", 33, "A month is in the past"),
                new Fault(
                        "past: true",
                        "past: true\n        at-most-ahead: 300",
                        17,
                        "It bounds a day in the future"),
                new Fault(
                        "kind: attachment",
                        "kind: account\n        own-name-only: maybe",
                        34,
                        "own-name-only is true or false"),
                new Fault(
                        "kind: attachment",
                        "kind: attachment\n        own-name-only: true",
                        34,
                        "Unknown property: own-name-only"),
                new Fault(
                        "kind: attachment",
                        "kind: attachment\n        most-files: 99",
                        34,
                        "most-files is"),
                new Fault(
                        "kind: attachment",
                        "kind: text\n        longest: 0",
                        34,
                        "longest is between"),
                new Fault(
                        "kind: attachment",
                        "kind: text\n        longest: many",
                        34,
                        "longest is a number"),
                new Fault(
                        "kind: attachment",
                        "kind: note\n        tone: LOUD",
                        34,
                        "LOUD is none of"),
                new Fault(
                        "kind: attachment",
                        "kind: attachment\n        optional: true",
                        34,
                        "Unknown property"),
                new Fault(
                        "past: true",
                        "past: true\n        not-before: colour",
                        17,
                        "No date above"),
                new Fault(
                        "past: true", "past: true\n        not-before: since", 17, "No date above"),
                // People
                new Fault("stages: [CHILD]", "stages: [BABY]", 22, "BABY is none of"),
                new Fault(
                        "relations: [CHILD]", "relations: [UNCLE]", 22, "No such relation: UNCLE"),
                new Fault("noun: 子,", "noun: 子, at-least: 2,", 22, "at-least is 0 or 1"),
                new Fault("stages: [CHILD], typing: true", "typing: false", 22, "neither known"),
                // Conditions
                new Fault(
                        "{answer.colour: RED}",
                        "{answer.color: RED}",
                        19,
                        "No question above is called color"),
                new Fault(
                        "{answer.colour: RED}",
                        "{answer.since: 2026-01-01}",
                        19,
                        "No question above is called since"),
                new Fault(
                        "{answer.colour: RED}",
                        "{answer.school: true}",
                        19,
                        "No question above is called school"),
                new Fault(
                        "{answer.colour: RED}",
                        "{answer.colour: GREEN}",
                        19,
                        "GREEN is not one of [RED, BLUE]"),
                new Fault(
                        "{answer.colour: RED}",
                        "{answer.colour: [RED, GREEN]}",
                        19,
                        "GREEN is not one of"),
                new Fault(
                        "{answer.colour: RED}",
                        "{answer.colour: {less: RED}}",
                        19,
                        "answer.colour has no order"),
                new Fault("{answer.colour: RED}", "{weather: RED}", 19, "No such fact: weather"),
                new Fault(
                        "{answer.colour: RED}",
                        "{prefilled: maybe}",
                        19,
                        "maybe is not true or false"),
                new Fault(
                        "{answer.colour: RED}",
                        "{children.count: {about: 3}}",
                        19,
                        "Unknown comparison: about"),
                new Fault(
                        "{answer.colour: RED}",
                        "{children.count: {at-least: three}}",
                        19,
                        "three is not a number"),
                new Fault("{answer.colour: RED}", "{children.count: {}}", 19, "One of less"),
                new Fault(
                        "{answer.colour: RED}",
                        "{person.source: TYPED}",
                        19,
                        "known only in a step over people"),
                new Fault("{answer.colour: RED}", "{}", 19, "Empty condition"),
                new Fault("{answer.colour: RED}", "RED", 19, "Properties are expected here"),
                new Fault(
                        "{person.source: TYPED}",
                        "{answer.since: 2026-13-01}",
                        27,
                        "2026-13-01 is not a date"),
                new Fault(
                        "when: {some: {people: kids, where: {answer.school: true}}}",
                        "when: {answer.school: true}",
                        30,
                        "school is asked about kids: use some"),
                new Fault(
                        "people: kids", "people: cats", 30, "No step above is about people: cats"),
                new Fault(
                        "where: {answer.school",
                        "were: {answer.school",
                        30,
                        "Property missing: where"),
                new Fault(
                        "kind: attachment",
                        "kind: text\n        when: {answer.school: true}",
                        34,
                        "use some"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refusesAFaultWithFileLineAndReason(Fault fault) {
        assertThat(GOOD).contains(fault.right());
        var text = GOOD.replace(fault.right(), fault.wrong());

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> FormReader.read(FILE, text))
                .withMessageStartingWith(FILE + ":" + fault.line() + ": ")
                .withMessageContaining(fault.reason());
    }

    @Test
    void refusesListsAndFilesThatAreEmpty() {
        var noOptions = GOOD.replaceAll("options:\n(.*code.*\n)+", "options: []\n");

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> FormReader.read(FILE, noOptions))
                .withMessage(FILE + ":11: A list with at least one entry is expected here");
        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> FormReader.read(FILE, ""))
                .withMessageContaining(":1: Empty file");
    }

    @Test
    void refusesOtherPeopleOfTheSameId() {
        var other =
                GOOD.replace(
                        "title: 最後",
                        "title: 最後\n    people: {id: kids, noun: 子, typing: true, relations: [CHILD]}");

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> FormReader.read(FILE, other))
                .withMessageContaining("Other people of the same id: kids");
    }
}
