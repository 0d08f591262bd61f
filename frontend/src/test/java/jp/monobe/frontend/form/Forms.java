package jp.monobe.frontend.form;

import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Field.Common;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;

/** A form with one field of each kind, and one about children. */
final class Forms {

    static final Step KINDS =
            new Step(
                    "kinds",
                    "いろいろな質問",
                    "",
                    new Condition.Always(),
                    Optional.empty(),
                    List.of(
                            text("plain", Field.Text.Kind.PLAIN),
                            text("lines", Field.Text.Kind.LINES),
                            text("kana", Field.Text.Kind.KANA),
                            text("phone", Field.Text.Kind.PHONE),
                            text("address", Field.Text.Kind.ADDRESS),
                            new Field.Day(common("day"), true, false),
                            new Field.Month(common("month")),
                            new Field.Choice(
                                    common("choice"),
                                    List.of(
                                            new Field.Option("A", "甲", null),
                                            new Field.Option("B", "乙", "くわしく"))),
                            new Field.YesNo(common("yes")),
                            new Field.Note(
                                    when("note", new Condition.Is("answer.yes", "true")),
                                    Field.Note.Tone.WARNING),
                            new Field.Text(
                                    when("follow-up", new Condition.Is("answer.yes", "true")),
                                    Field.Text.Kind.PLAIN,
                                    50),
                            new Field.Amount(common("amount")),
                            new Field.Account(common("account")),
                            new Field.Attachment(common("files"), 3)));

    static final PeopleGroup CHILDREN =
            new PeopleGroup(
                    "children", "お子さん", List.of(Stage.CHILD), true, List.of("CHILD", "OTHER"), 1);

    static final Step PEOPLE =
            new Step(
                    "people",
                    "お子さん",
                    "",
                    new Condition.Always(),
                    Optional.of(CHILDREN),
                    List.of(new Field.YesNo(common("custody"))));

    static final FormRevision FORM = new FormRevision("test", "1", "見本の申請", List.of(KINDS, PEOPLE));

    private Forms() {}

    private static Common common(String id) {
        return when(id, new Condition.Always());
    }

    private static Common when(String id, Condition shown) {
        return new Common(id, "質問 " + id, "", true, shown);
    }

    private static Field text(String id, Field.Text.Kind kind) {
        return new Field.Text(common(id), kind, 50);
    }
}
