package jp.monobe.standins.till;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.monobe.standins.Times;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.PrivateFiles;
import tools.jackson.databind.json.JsonMapper;

/** All the agent has taken and told, kept in a file: it forgets nothing when it is restarted. */
final class Ledgers {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final int DAYS_TO_PAY_IN = 5;

    /** A 速報 ({@code 01}) or 速報取消 ({@code 03}) of a payment. */
    record Message(long position, String city, String kind, String reference) {}

    /**
     * A file that can be fetched.
     *
     * @param number the agent's of the file; sent anew it stays the same
     * @param references of the payments in it
     */
    record DayFile(
            long position,
            String city,
            String kind,
            String name,
            long number,
            String madeOn,
            List<String> references,
            String text) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** All there is, as it is written. */
    record Kept(List<Paid> paid, List<Message> messages, List<DayFile> files, long last) {}

    private final Path file;
    private final JsonMapper json;
    private final Times times;
    private final Faults faults;
    private final List<Paid> paid = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<DayFile> files = new ArrayList<>();
    private long last;

    Ledgers(Path file, JsonMapper json, Times times, Faults faults) {
        this.file = file;
        this.json = json;
        this.times = times;
        this.faults = faults;
        if (Files.exists(file)) {
            var kept = json.readValue(PrivateFiles.read(file), Kept.class);
            paid.addAll(kept.paid());
            messages.addAll(kept.messages());
            files.addAll(kept.files());
            last = kept.last();
        }
    }

    LocalDate today() {
        return times.today();
    }

    /** Takes the money and tells it at once; what is paid by eL-QR only files tell. */
    synchronized Paid take(
            String city, String channel, String number, String barcode, long yen, String link) {
        var now = LocalDateTime.ofInstant(times.business().instant(), JAPAN);
        var one =
                new Paid(
                        city,
                        channel,
                        "%s%s%06d".formatted(channel, DAY.format(now), ++last),
                        number,
                        barcode,
                        yen,
                        MOMENT.format(now),
                        link,
                        false,
                        false);
        paid.add(one);
        if (!one.isByElQr()) {
            tell(one, "01");
        }
        write();
        return one;
    }

    /** Whether this link was paid before: a bank takes it once. */
    synchronized Optional<Paid> ofLink(String link) {
        return paid.stream().filter(it -> it.link().equals(link)).findFirst();
    }

    /** 速報取消: what was taken is given back at the till. */
    synchronized void cancel(String reference) {
        for (int i = 0; i < paid.size(); i++) {
            var one = paid.get(i);
            if (one.reference().equals(reference) && !one.isCancelled()) {
                paid.set(i, one.cancelled());
                tell(one, "03");
            }
        }
        write();
    }

    private void tell(Paid one, String kind) {
        if (faults.isOn(Fault.COLLECTOR_MESSAGES_LOST)) {
            return;
        }
        int times = faults.isOn(Fault.COLLECTOR_MESSAGES_DOUBLED) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            messages.add(new Message(++last, one.city(), kind, one.reference()));
        }
    }

    /** 確報: all that no file has told yet. Empty when there is nothing. */
    synchronized Optional<DayFile> confirm(String city) {
        return confirm(city, false);
    }

    /** 収納データ of 共同収納: all that was paid by eL-QR and no file has told yet. */
    synchronized Optional<DayFile> confirmElQr(String city) {
        return confirm(city, true);
    }

    private Optional<DayFile> confirm(String city, boolean elQr) {
        var some =
                of(it ->
                        it.city().equals(city)
                                && it.isByElQr() == elQr
                                && !it.isCancelled()
                                && !it.isConfirmed());
        if (some.isEmpty()) {
            return Optional.empty();
        }
        some.forEach(it -> paid.set(paid.indexOf(it), it.confirmed()));
        return Optional.of(offered("02", city, ++last, DAY.format(today()), some));
    }

    /** The same payments under the same number, whole this time. */
    synchronized Optional<DayFile> sendAnew(long position) {
        return file(position)
                .map(it ->
                        offered(
                                it.kind(),
                                it.city(),
                                it.number(),
                                it.madeOn(),
                                of(one -> it.references().contains(one.reference()))));
    }

    private DayFile offered(String kind, String city, long number, String day, List<Paid> some) {
        var layout =
                new FileText(kind, day, city, number, DAY.format(today().plusDays(DAYS_TO_PAY_IN)));
        var made =
                new DayFile(
                        ++last,
                        city,
                        kind,
                        "%s%s_%s_%s_%d.txt"
                                .formatted(
                                        some.getFirst().isByElQr() ? "EL" : "MB",
                                        kind,
                                        city,
                                        day,
                                        number),
                        number,
                        day,
                        some.stream().map(Paid::reference).toList(),
                        new String(layout.of(some, damage()), StandardCharsets.US_ASCII));
        files.add(made);
        if (faults.isOn(Fault.COLLECTOR_FILE_DOUBLED)) {
            files.add(
                    new DayFile(
                            ++last,
                            city,
                            kind,
                            made.name(),
                            number,
                            day,
                            made.references(),
                            made.text()));
        }
        write();
        return made;
    }

    private FileText.Damage damage() {
        return faults.isOn(Fault.COLLECTOR_FILE_CUT)
                ? FileText.Damage.CUT
                : faults.isOn(Fault.COLLECTOR_FILE_TOTALS)
                        ? FileText.Damage.TOTALS
                        : FileText.Damage.NONE;
    }

    /** Oldest first. */
    synchronized List<Message> messages(String city, long after) {
        return messages.stream()
                .filter(it -> it.city().equals(city) && it.position() > after)
                .toList();
    }

    synchronized List<DayFile> files(String city, long after) {
        return files.stream()
                .filter(it -> it.city().equals(city) && it.position() > after)
                .toList();
    }

    synchronized Optional<DayFile> file(long position) {
        return files.stream().filter(it -> it.position() == position).findFirst();
    }

    synchronized Paid paid(String reference) {
        return of(it -> it.reference().equals(reference)).getFirst();
    }

    /** Newest first. */
    synchronized List<Paid> all() {
        return List.copyOf(paid).reversed();
    }

    synchronized List<DayFile> allFiles() {
        return List.copyOf(files).reversed();
    }

    private List<Paid> of(Predicate<Paid> which) {
        return paid.stream().filter(which).toList();
    }

    private void write() {
        PrivateFiles.write(file, json.writeValueAsString(new Kept(paid, messages, files, last)));
    }
}
