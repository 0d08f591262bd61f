package jp.monobe.paying.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.KeyFolder;
import jp.monobe.municipality.KeyFolder.Key;
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

    private final KeyFolder folder;

    /**
     * @param folder of the files; empty where no bank is linked
     */
    public BankLinks(@Value("${monobe.agent.keys:}") String folder) {
        this.folder = new KeyFolder(folder);
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
        try {
            return folder.lines(Key.COLLECTING, Acting.city())
                    .flatMap(lines ->
                            lines.find("banks")
                                    .flatMap(banks ->
                                            lines.find("link")
                                                    .map(link -> new Agreement(banks, link))));
        } catch (KeyFolder.Unreadable unreadable) {
            LOG.error("The agreement cannot be read: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }
}
