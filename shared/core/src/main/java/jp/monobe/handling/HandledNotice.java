package jp.monobe.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.CaseLetters;
import jp.monobe.casework.SettledAnswers;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.document.AllowanceNotice;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.OutcomeNotice;
import jp.monobe.document.OutcomeNotice.Line;
import jp.monobe.kernel.Wareki;
import jp.monobe.notice.LetterHead;
import jp.monobe.procedure.form.AnswerText;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Handling;
import org.springframework.stereotype.Component;

/** Composes the letter of what came of a filing, in the words of its definition. */
@Component
class HandledNotice {

    private static final AnswerText TEXT = new AnswerText(_ -> Optional.empty());

    private final CaseLetters letters;

    HandledNotice(CaseLetters letters) {
        this.letters = letters;
    }

    DocumentSpec of(CaseFile file, Proposal decision, LetterHead head) {
        var handling = file.handling();
        var words =
                switch (decision) {
                    case Proposal.Approve _ -> handling.decided();
                    case Proposal.Reject _ -> handling.refused();
                };
        return new OutcomeNotice(
                        letters.letter(file, head),
                        words.title(),
                        words.sentence(),
                        facts(file, head),
                        result(file, decision),
                        reasons(decision),
                        decision instanceof Proposal.Approve ? handling.bring() : List.of())
                .compose(letters.options(head));
    }

    private List<Line> facts(CaseFile file, LetterHead head) {
        var lines = new ArrayList<Line>();
        var applicant = letters.applicant(file, head.date());
        var person =
                Words.of(
                        "handled.notice.person",
                        applicant.name(),
                        applicant.birthDate(),
                        applicant.address());
        lines.add(new Line(word(file, "applicant"), person));
        about(file).ifPresent(lines::add);
        lines.add(new Line(word(file, "filed-on"), Wareki.date(file.claimDate())));
        lines.add(new Line(Words.of("handled.notice.receipt"), file.receiptNumber().value()));
        shown(file).forEach(lines::add);
        return lines;
    }

    /** 申請 or 届出, as the kind is. */
    private static String word(CaseFile file, String key) {
        return Words.of("handled.notice." + key + "." + file.handling().kind());
    }

    private static Optional<Line> about(CaseFile file) {
        return file.view().form().steps().stream()
                .flatMap(step -> step.people().stream())
                .distinct()
                .flatMap(group ->
                        file.view().people(group).stream()
                                .filter(member -> file.about().equals(Optional.of(member.key())))
                                .map(member ->
                                        new Line(
                                                group.noun(),
                                                member.birthDate() == null
                                                        ? String.valueOf(member.name())
                                                        : Words.of(
                                                                "handled.notice.member",
                                                                String.valueOf(member.name()),
                                                                member.birthDate()))))
                .findFirst();
    }

    /** What she answered and the notice repeats: of the person it is about, and of the whole. */
    private static Stream<Line> shown(CaseFile file) {
        var about = file.about().orElse(null);
        return file.handling().shows().stream()
                .flatMap(id -> file.form().field(id).stream())
                .flatMap(field ->
                        Stream.of(AnswerKey.of(field.id()), AnswerKey.of(field.id(), about))
                                .distinct()
                                .flatMap(key -> file.answers().get(key).stream())
                                .map(answer ->
                                        new Line(field.common().label(), TEXT.of(field, answer))));
    }

    private static List<Line> result(CaseFile file, Proposal decision) {
        var handling = file.handling();
        return switch (decision) {
            case Proposal.Approve(var granted) ->
                    Stream.concat(outcome(handling), settled(file, granted)).toList();
            case Proposal.Reject _ -> List.of();
        };
    }

    private static Stream<Line> outcome(Handling handling) {
        return handling.isDecided()
                ? Stream.of(
                        new Line(Words.of("handled.notice.outcome"), handling.decided().word()),
                        new Line(Words.of("handled.notice.basis"), handling.legalBasis()))
                : Stream.of();
    }

    private static Stream<Line> settled(CaseFile file, Answers granted) {
        var asked = SettledAnswers.view(file.handling(), granted, file.claimDate());
        return asked.questions().stream()
                .flatMap(question ->
                        granted.get(question.key()).stream()
                                .map(answer ->
                                        new Line(
                                                question.field().common().label(),
                                                TEXT.of(question.field(), answer))));
    }

    private static List<AllowanceNotice.Reason> reasons(Proposal decision) {
        return switch (decision) {
            case Proposal.Approve _ -> List.of();
            case Proposal.Reject(var reason, var basis) ->
                    List.of(new AllowanceNotice.Reason(reason, basis));
        };
    }
}
