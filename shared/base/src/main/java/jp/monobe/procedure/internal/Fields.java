package jp.monobe.procedure.internal;

import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Field.Common;

/** Questions asked under another condition. */
final class Fields {

    private Fields() {}

    static Field under(Field field, Condition when) {
        var was = field.common();
        var common =
                new Common(was.id(), was.label(), was.hint(), was.required(), when, was.anew());
        return switch (field) {
            case Field.Text(_, var kind, var longest) -> new Field.Text(common, kind, longest);
            case Field.Day(_, var past, var future, var bound, var ahead) ->
                    new Field.Day(common, past, future, bound, ahead);
            case Field.Month(_, var past, var future, var bound) ->
                    new Field.Month(common, past, future, bound);
            case Field.Choice(_, var options) -> new Field.Choice(common, options);
            case Field.Several(_, var options) -> new Field.Several(common, options);
            case Field.Count(_, var least, var most, var unit) ->
                    new Field.Count(common, least, most, unit);
            case Field.Time _ -> new Field.Time(common);
            case Field.YesNo _ -> new Field.YesNo(common);
            case Field.Amount _ -> new Field.Amount(common);
            case Field.Account(_, var own) -> new Field.Account(common, own);
            case Field.Attachment(_, var most) -> new Field.Attachment(common, most);
            case Field.Note(_, var tone) -> new Field.Note(common, tone);
        };
    }
}
