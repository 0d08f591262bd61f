package jp.monobe.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Banks and branches (金融機関・支店) for entering an account. A code that is not known is an empty
 * answer: the file ages, so the person is warned, not stopped.
 */
public final class Banks {

    private final List<Keyed<Bank>> banks;
    private final Lines branches;

    private Banks() {
        banks = Lines.of("banks.tsv").all().map(Banks::keyedBank).toList();
        branches = Lines.of("branches.tsv.gz");
    }

    /** The one copy in memory, read when first asked for. */
    public static Banks japan() {
        return Loaded.BANKS;
    }

    public Optional<Bank> bank(String code) {
        var digits = SearchKey.digits(code);
        return banks.stream().map(Keyed::value).filter(b -> b.code().equals(digits)).findFirst();
    }

    public Optional<Branch> branch(String bankCode, String code) {
        var digits = SearchKey.digits(code);
        return branches(bankCode).stream().filter(b -> b.code().equals(digits)).findFirst();
    }

    /**
     * Banks by the beginning of the code, or by a part of the name in kanji, kana of any width or
     * Latin letters: {@code しこく}, {@code 四国}, {@code ｼｺｸ}, {@code 0175}. The best come first.
     */
    public List<Bank> search(String text, int limit) {
        return best(banks.stream(), Bank::code, text, limit);
    }

    /** All branches of a bank by code; none if the bank is not known. */
    public List<Branch> branches(String bankCode) {
        return keyedBranches(bankCode).map(Keyed::value).toList();
    }

    /** Branches of one bank, searched as {@link #search} does. */
    public List<Branch> searchBranches(String bankCode, String text, int limit) {
        return best(keyedBranches(bankCode), Branch::code, text, limit);
    }

    private Stream<Keyed<Branch>> keyedBranches(String bankCode) {
        var digits = SearchKey.digits(bankCode);
        return digits.matches("[0-9]{4}")
                ? branches.startingWith(digits + "\t").map(Banks::keyedBranch)
                : Stream.empty();
    }

    private static <T> List<T> best(
            Stream<Keyed<T>> all, Function<T, String> code, String text, int limit) {
        var key = SearchKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        var named = all.toList();
        var found = ranked(named.stream(), code, key, limit);
        return found.isEmpty()
                ? ranked(named.stream().map(Keyed::unvoiced), code, SearchKey.unvoiced(key), limit)
                : found;
    }

    private static <T> List<T> ranked(
            Stream<Keyed<T>> all, Function<T, String> code, String key, int limit) {
        return all.map(each -> new Hit<>(each.value(), rank(each, code.apply(each.value()), key)))
                .filter(hit -> hit.rank() < Keyed.NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(limit)
                .map(Hit::value)
                .toList();
    }

    private static int rank(Keyed<?> each, String code, String key) {
        return code.startsWith(key) ? Keyed.EXACT : each.rank(key);
    }

    private static Keyed<Bank> keyedBank(String[] cells) {
        var bank = new Bank(cells[0], BankNames.bank(cells[0], cells[1]), cells[2]);
        return Keyed.of(bank, cells[1], bank.name(), bank.kana(), bank.kana() + "ギンコウ");
    }

    private static Keyed<Branch> keyedBranch(String[] cells) {
        var name = BankNames.branch(cells[0], cells[2]);
        var branch = new Branch(cells[0], cells[1], name, cells[3]);
        return Keyed.of(branch, cells[2], name, branch.kana(), branch.kana() + "シテン");
    }

    private record Hit<T>(T value, int rank) {}

    private static final class Loaded {
        private static final Banks BANKS = new Banks();
    }
}
