package jp.monobe.standins.pittari;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.monobe.kernel.Sha256;
import jp.monobe.standins.signing.SignTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Writes a package: a ZIP with {@code application.xml} and {@code attachments/}. This is Monobe's
 * own emulation and not the official schema, which is not public (facts §4.4).
 */
public final class PackageFile {

    public static final String NAMESPACE = "urn:monobe:emulation:pittari:1";

    private record Item(String name, @Nullable String person, String value) {}

    private record Somebody(
            String id, String kind, String name, String kana, LocalDate born, String relation) {}

    private record Enclosed(String item, String name, String type, byte[] bytes) {}

    private final Map<String, String> applicant = new LinkedHashMap<>();
    private final List<Somebody> people = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Enclosed> files = new ArrayList<>();
    private @Nullable String serial;
    private @Nullable Signing signing;

    /** Signs {@code application.xml}: its SHA-256 in; null where the card cannot sign. */
    @FunctionalInterface
    public interface Signing {
        SignTransaction.Outcome.@Nullable Signed sign(byte[] digest);
    }

    /** One of name, kana, birthDate, address, gender, phone. */
    public PackageFile applicant(String what, String value) {
        applicant.put(what, value);
        return this;
    }

    public PackageFile signedBy(@Nullable String certificateSerial) {
        serial = certificateSerial;
        return this;
    }

    /** With this card's signature beside the application. */
    public PackageFile signed(Signing by) {
        signing = by;
        return this;
    }

    public PackageFile person(
            String id, String kind, String name, String kana, LocalDate born, String relation) {
        people.add(new Somebody(id, kind, name, kana, born, relation));
        return this;
    }

    public PackageFile item(String name, String value) {
        items.add(new Item(name, null, value));
        return this;
    }

    public PackageFile item(String name, String person, String value) {
        items.add(new Item(name, person, value));
        return this;
    }

    public PackageFile file(String item, String name, String type, byte[] bytes) {
        files.add(new Enclosed(item, name, type, bytes));
        return this;
    }

    public Application of(String city, String number, String procedure, Instant sentAt) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("application.xml"));
            var xml = xml(number, procedure, sentAt);
            zip.write(xml);
            sign(zip, xml);
            for (int i = 0; i < files.size(); i++) {
                zip.putNextEntry(new ZipEntry(path(i)));
                zip.write(files.get(i).bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Application(city, number, procedure, sentAt, bytes.toByteArray());
    }

    private void sign(ZipOutputStream zip, byte[] xml) throws IOException {
        var signed = signing == null ? null : signing.sign(Sha256.of(xml));
        if (signed != null) {
            zip.putNextEntry(new ZipEntry("signature/application.sig"));
            zip.write(signed.signature());
            zip.putNextEntry(new ZipEntry("signature/certificate.cer"));
            zip.write(signed.certificate());
        }
    }

    /** The same package, its application changed after it was signed. */
    public static byte[] changedSince(byte[] zip) {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(changed, StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                if (entry.getName().equals("application.xml")) {
                    out.write("<!-- -->".getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    private static String path(int no) {
        return "attachments/" + (no + 1);
    }

    private byte[] xml(String number, String procedure, Instant sentAt) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("application");
            xml.writeDefaultNamespace(NAMESPACE);
            attributes(xml, "number", number, "procedure", procedure, "sentAt", sentAt.toString());
            if (serial != null) {
                attributes(xml, "certificateSerial", serial);
            }
            content(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void content(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("applicant");
        for (var each : applicant.entrySet()) {
            attributes(xml, each.getKey(), each.getValue());
        }
        for (var each : people) {
            xml.writeEmptyElement("person");
            attributes(xml, "id", each.id, "kind", each.kind, "name", each.name, "kana", each.kana);
            attributes(xml, "birthDate", each.born.toString(), "relation", each.relation);
        }
        for (var each : items) {
            xml.writeStartElement("item");
            attributes(xml, "name", each.name);
            if (each.person != null) {
                attributes(xml, "person", each.person);
            }
            xml.writeCharacters(each.value);
            xml.writeEndElement();
        }
        for (int i = 0; i < files.size(); i++) {
            var each = files.get(i);
            xml.writeEmptyElement("file");
            attributes(
                    xml, "item", each.item, "name", each.name, "type", each.type, "path", path(i));
            attributes(xml, "sha256", HexFormat.of().formatHex(Sha256.of(each.bytes)));
        }
    }

    private static void attributes(XMLStreamWriter xml, String... all) throws XMLStreamException {
        for (int i = 0; i < all.length; i += 2) {
            xml.writeAttribute(all[i], all[i + 1]);
        }
    }
}
