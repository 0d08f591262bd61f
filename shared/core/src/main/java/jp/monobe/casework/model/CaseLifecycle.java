package jp.monobe.casework.model;

import jp.monobe.casework.model.CaseMove.Acknowledge;
import jp.monobe.casework.model.CaseMove.Forward;
import jp.monobe.casework.model.CaseMove.Issue;
import jp.monobe.casework.model.CaseMove.Propose;
import jp.monobe.casework.model.CaseMove.Recognise;
import jp.monobe.casework.model.CaseMove.SendBack;
import jp.monobe.casework.model.CaseMove.Sign;
import jp.monobe.casework.model.CaseMove.TakeCorrection;
import jp.monobe.casework.model.CaseMove.Undo;
import jp.monobe.casework.model.CaseMove.Withdraw;
import jp.monobe.casework.model.CaseState.Issued;
import jp.monobe.casework.model.CaseState.Proposed;
import jp.monobe.casework.model.CaseState.Returned;
import jp.monobe.casework.model.CaseState.Reviewing;
import jp.monobe.casework.model.CaseState.Signed;
import jp.monobe.casework.model.CaseState.Withdrawn;

/** All moves of a case on one screen; docs/reference/case-states.md is written from it. */
public final class CaseLifecycle {

    /** What came of a move. */
    public sealed interface Outcome {
        record Moved(CaseState to) implements Outcome {}

        /** Somebody else was quicker, or the move does not fit; nothing changed. */
        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NOT_FROM_HERE,
        SAME_PERSON,

        /** A signature is taken back by somebody who may sign. */
        NOT_ALLOWED,

        /** The filing lacks what a decision needs. */
        INCOMPLETE
    }

    private record Step(CaseState from, CaseMove move) {}

    private CaseLifecycle() {}

    public static Outcome apply(CaseState state, CaseMove move) {
        return switch (new Step(state, move)) {
            case Step(Reviewing _, Propose(var what, var by, var at)) ->
                    moved(new Proposed(what, by, at));
            case Step(Reviewing _, SendBack(var correction)) -> moved(new Returned(correction));
            // Whoever else has the case open looks again: the first month may be another.
            case Step(Reviewing _, Recognise _) -> moved(new Reviewing());
            case Step(Reviewing _, Forward _) -> moved(new Reviewing());
            case Step(Returned r, Forward _) -> moved(r);
            // Who signed or proposed did so on other answers: all of it is looked at again.
            case Step(Reviewing _, TakeCorrection _) -> moved(new Reviewing());
            case Step(Returned _, TakeCorrection _) -> moved(new Reviewing());
            case Step(Proposed _, TakeCorrection _) -> moved(new Reviewing());
            case Step(Signed _, TakeCorrection _) -> moved(new Reviewing());
            case Step(Returned _, Undo _) -> moved(new Reviewing());
            case Step(Proposed p, Sign(var by, _, var second)) when second && by.equals(p.by()) ->
                    new Outcome.Refused(Why.SAME_PERSON);
            case Step(Proposed(var what, var by, var at), Sign(var signer, var signedAt, _)) ->
                    moved(new Signed(what, by, at, signer, signedAt));
            case Step(Proposed _, Undo _) -> moved(new Reviewing());
            case Step(Signed(var what, var by, var at, _, _), Undo _) ->
                    moved(new Proposed(what, by, at));
            case Step(Signed(var what, var by, _, var signer, _), Issue(var notice, var at)) ->
                    moved(new Issued(what, by, signer, notice, at));
            // What is only taken note of needs no second person: it is no disposition.
            case Step(Proposed(var what, var by, _), Acknowledge(var who, var notice, var at)) ->
                    moved(new Issued(what, by, who, notice, at));
            case Step(Reviewing _, Withdraw(var at)) -> moved(new Withdrawn(at));
            case Step(Returned _, Withdraw(var at)) -> moved(new Withdrawn(at));
            case Step(Proposed _, Withdraw(var at)) -> moved(new Withdrawn(at));
            // No disposition stands before its notice is out, so she may still withdraw.
            case Step(Signed _, Withdraw(var at)) -> moved(new Withdrawn(at));
            case Step(var _, var _) -> new Outcome.Refused(Why.NOT_FROM_HERE);
        };
    }

    private static Outcome moved(CaseState to) {
        return new Outcome.Moved(to);
    }
}
