package jp.monobe.bench.rooms;

import static java.util.Objects.requireNonNull;
import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.filing.DraftData;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.form.TypedTwice;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.testing.CoreRooms;

/** What is typed into the claim beside the usual: a child just born, an account, a photograph. */
record Sheet(TypedPerson child, Map<AnswerKey, Answer> answers, Optional<Paper> paper) {

    static final LocalDate TODAY = LocalDate.ofInstant(CoreRooms.MORNING, JAPAN);

    private static final AnswerKey ACCOUNT = AnswerKey.of("account");
    private static final AnswerKey WHY = AnswerKey.of("why-claimant");

    /** All right. */
    static Sheet of(DraftData draft) {
        var applicant = draft.known().applicant();
        var reading = Optional.ofNullable(applicant.kana()).orElse("モノベ　ハナコ");
        var child =
                new TypedPerson(
                        "c1",
                        "children",
                        applicant.name().split("　")[0] + "　空",
                        reading.split("　")[0] + "　ソラ",
                        Claimant.BORN,
                        "CHILD");
        var answers = new LinkedHashMap<AnswerKey, Answer>();
        answers.put(AnswerKey.of("living", "c1"), new Answer.Chosen("APART"));
        answers.put(AnswerKey.of("child-address", "c1"), new Answer.Text("高知県高知市"));
        answers.put(AnswerKey.of("account-source"), new Answer.Chosen("OWN_ACCOUNT"));
        answers.put(ACCOUNT, account(asBanksCut(reading), "0123456"));
        return new Sheet(child, answers, Optional.of(new Paper("申立書.jpg", Papers.readable())));
    }

    /** A passbook holds thirty characters; some people of other countries have longer names. */
    private static String asBanksCut(String reading) {
        for (int length = reading.length(); length > 0; length--) {
            var holder = AccountHolderKana.parse(reading.substring(0, length));
            if (holder.isPresent()) {
                return holder.get().value();
            }
        }
        throw new IllegalStateException("No bank takes " + reading);
    }

    private static Answer.Account account(String holder, String number) {
        var usual = Forms.ACCOUNT;
        return new Answer.Account(usual.bank(), usual.branch(), usual.kind(), number, holder);
    }

    /** The same with one thing wrong. */
    Sheet with(Slip slip) {
        var right = (Answer.Account) requireNonNull(answers.get(ACCOUNT));
        var read = requireNonNull(child.kana());
        return switch (slip) {
            case LOWER_EARNER -> and(lowerEarner());
            case PUBLIC_SERVANT ->
                    and(Map.of(AnswerKey.of("claimant-public-servant"), new Answer.YesNo(true)));
            case HALF_WIDTH -> kana(half(read));
            case KANJI_AS_KANA -> kana(requireNonNull(child.name()));
            case KANA_MISTYPED -> kana(read.replace("ソラ", "ソヲ"));
            case NUMBER_TOO_SHORT -> and(Map.of(ACCOUNT, account(right.holder(), "123456")));
            case DIGIT_MISTYPED ->
                    and(
                            Map.of(
                                    ACCOUNT,
                                    account(
                                            right.holder(),
                                            new TypedTwice("0123465", right.number()).agreed())));
            case CHILDS_ACCOUNT -> and(Map.of(ACCOUNT, account(asBanksCut(read), right.number())));
            case OTHER_HOLDER -> and(Map.of(ACCOUNT, account("モノベ　ソラ", right.number())));
            case HOLDER_IN_KANJI -> and(Map.of(ACCOUNT, account("物部花子", right.number())));
            case BRANCH_UNKNOWN ->
                    and(
                            Map.of(
                                    ACCOUNT,
                                    new Answer.Account(
                                            right.bank(),
                                            "999",
                                            right.kind(),
                                            right.number(),
                                            right.holder())));
            case PHOTO_BROKEN -> paper(Papers.broken());
            case PHOTO_LOCKED -> paper(locked());
            case PHOTO_BLURRED -> paper(Papers.blurred());
            case PHOTO_DARK -> paper(Papers.dark());
            case BORN_IN_FUTURE -> born(Claimant.BORN.plusYears(1));
            case BORN_LAST_CENTURY -> born(Claimant.BORN.minusYears(88));
            case BIRTH_MONTH_MISTYPED -> born(Claimant.BORN.minusMonths(1));
            case NONE, PRESSED_TWICE, TWO_DEVICES, AGAIN_LATER, OWN_KANA, OWN_MONTH -> this;
        };
    }

    private static Map<AnswerKey, Answer> lowerEarner() {
        return Map.of(
                AnswerKey.of("has-spouse"),
                new Answer.YesNo(true),
                AnswerKey.of("spouse-name"),
                new Answer.Text("物部　太郎"),
                AnswerKey.of("spouse-kana"),
                new Answer.Text("モノベ　タロウ"),
                AnswerKey.of("spouse-birth-date"),
                new Answer.Day(LocalDate.of(1990, 1, 1)),
                AnswerKey.of("spouse-public-servant"),
                new Answer.YesNo(false),
                AnswerKey.of("divorce-talks"),
                new Answer.YesNo(false),
                AnswerKey.of("higher-income"),
                new Answer.Chosen("SPOUSE"),
                AnswerKey.of("dependants"),
                new Answer.Chosen("SPOUSE"),
                WHY,
                new Answer.Text("わたしが世話をしているため"));
    }

    private Sheet and(Map<AnswerKey, Answer> more) {
        var all = new HashMap<>(answers);
        all.putAll(more);
        return new Sheet(child, all, paper);
    }

    /** As the page's own field tidies what is typed there. */
    private Sheet kana(String typed) {
        var tidied = Kana.isKana(typed) ? new Kana(typed).value() : typed;
        return child(tidied, requireNonNull(child.birthDate()));
    }

    private Sheet born(LocalDate day) {
        return child(requireNonNull(child.kana()), day);
    }

    private Sheet child(String kana, LocalDate day) {
        return new Sheet(
                new TypedPerson(
                        child.key(), child.group(), child.name(), kana, day, child.relation()),
                answers,
                paper);
    }

    private Sheet paper(byte[] bytes) {
        return new Sheet(child, answers, Optional.of(new Paper("x.jpg", bytes)));
    }

    private static byte[] locked() {
        try {
            return Papers.locked();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In hiragana, as phones offer first. */
    private static String half(String kana) {
        return kana.codePoints()
                .map(point -> point >= 'ァ' && point <= 'ヶ' ? point - ('ァ' - 'ぁ') : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isAbout(AnswerKey key) {
        return answers.containsKey(key)
                || List.of("person.kana", "person.birth-date").contains(key.field());
    }

    Optional<AnswerKey> asksWhy() {
        return answers.containsKey(WHY) ? Optional.of(WHY) : Optional.empty();
    }

    /** Whether all of it was filed as it stands here. */
    boolean isIn(Answers filed) {
        return filed.people().contains(child)
                && answers.entrySet().stream()
                        .allMatch(each ->
                                filed.get(each.getKey()).equals(Optional.of(each.getValue())));
    }
}
