package jp.monobe.paying.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Acting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads to a bank's page with what is to be paid (ペイジー 情報リンク方式), signed with the city's key in
 * {@code agent-<code>.properties} ({@code banks}: address, {@code link}: key). EMULATION: the real
 * interface is agreed with the collecting agent; docs/reference/collecting-agent.md.
 */
@Component
public class BankLinks {

    private static final Logger LOG = LoggerFactory.getLogger(BankLinks.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a bank is told: numbers alone, neither a name nor a fee nor a child. */
    record Handed(
            String city,
            String bank,
            String number,
            String confirmation,
            long amount,
            String payment,
            long until,
            String back) {}

    private record Agreement(String banks, String link) {}

    private final String folder;

    /**
     * @param folder of the files; empty where no bank is linked
     */
    public BankLinks(@Value("${monobe.agent.keys:}") String folder) {
        this.folder = folder;
    }

    public boolean isThere() {
        return agreement().isPresent();
    }

    /**
     * The same numbers for whichever bank; the agent takes each payment's id once. Empty where the
     * city has no such agreement.
     *
     * @param bank its name as chosen
     * @param back where the bank leads afterwards; that proves nothing
     */
    public Optional<String> page(Payment payment, PayEasy numbers, String bank, String back) {
        return agreement()
                .map(it -> {
                    var text =
                            JSON.writeValueAsBytes(
                                    new Handed(
                                            Acting.city().value(),
                                            bank,
                                            numbers.number(),
                                            numbers.confirmation(),
                                            payment.amount().amount(),
                                            payment.id().toString(),
                                            payment.offerUntil().getEpochSecond(),
                                            back));
                    return it.banks() + "?data=" + base64(text) + "." + base64(mac(it, text));
                });
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] mac(Agreement agreement, byte[] text) {
        return Sha256.mac(agreement.link().getBytes(StandardCharsets.UTF_8), text);
    }

    private Optional<Agreement> agreement() {
        var file = file(Acting.city());
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.error("The agreement of {} cannot be read: {}", Acting.city(), e.toString());
        }
        var banks = lines.getProperty("banks", "").strip();
        var link = lines.getProperty("link", "").strip();
        return banks.isEmpty() || link.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(banks, link));
    }

    private @Nullable Path file(MunicipalityCode city) {
        return folder.isBlank() ? null : Path.of(folder, "agent-" + city + ".properties");
    }
}
