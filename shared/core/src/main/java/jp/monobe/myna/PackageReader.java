package jp.monobe.myna;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.myna.OutsideApplication.Enclosure;
import jp.monobe.myna.OutsideApplication.Item;
import jp.monobe.myna.OutsideApplication.Somebody;
import org.jspecify.annotations.Nullable;

/**
 * Reads a package: a ZIP with {@code application.xml}. Our own emulation, not the official schema
 * (facts §4.4); whoever connects the real service writes another reader of the same record.
 */
final class PackageReader {

    static final String NAMESPACE = "urn:monobe:emulation:pittari:1";

    private static final int LONGEST_XML = 2 << 20;
    private static final int MOST_ENTRIES = 200;

    /** Of one enclosed file, in bytes; twice what the portal takes. */
    static final long LARGEST_FILE = 20L << 20;

    private PackageReader() {}

    /** It is no package, or says too little; it is kept whole all the same. */
    static final class Unreadable extends Exception {
        Unreadable(String why) {
            super(why);
        }
    }

    static OutsideApplication read(Path zip) throws Unreadable {
        try (var file = new ZipFile(zip.toFile())) {
            var entry = file.getEntry("application.xml");
            if (entry == null || file.size() > MOST_ENTRIES) {
                throw new Unreadable("application.xml");
            }
            try (var in = file.getInputStream(entry)) {
                var application = read(in.readNBytes(LONGEST_XML + 1));
                for (var enclosed : application.files()) {
                    check(file, enclosed);
                }
                return application;
            }
        } catch (IOException
                | XMLStreamException
                | DateTimeException
                | IllegalArgumentException e) {
            throw new Unreadable(e.getClass().getSimpleName());
        }
    }

    private static void check(ZipFile zip, Enclosure enclosed) throws Unreadable {
        var entry = zip.getEntry(enclosed.path());
        if (entry == null || entry.isDirectory() || entry.getSize() > LARGEST_FILE) {
            throw new Unreadable("An enclosed file is missing or too large");
        }
    }

    private static OutsideApplication read(byte[] bytes) throws XMLStreamException, Unreadable {
        if (bytes.length > LONGEST_XML) {
            throw new Unreadable("application.xml is too long");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(bytes));
        var reading = new Reading();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                reading.take(xml);
            }
        }
        return reading.application();
    }

    /** Opens one of its files; the caller closes. */
    static InputStream open(ZipFile zip, Enclosure file) throws IOException {
        var entry = zip.getEntry(file.path());
        if (entry == null) {
            throw new IOException("No entry for an enclosed file");
        }
        return zip.getInputStream(entry);
    }

    /** What was read so far. */
    private static final class Reading {
        private final List<Somebody> people = new ArrayList<>();
        private final List<Item> items = new ArrayList<>();
        private final List<Enclosure> files = new ArrayList<>();
        private @Nullable VerifiedPerson applicant;
        private String number = "";
        private String procedure = "";
        private Instant sentAt = Instant.EPOCH;
        private @Nullable String serial;

        void take(XMLStreamReader xml) throws XMLStreamException {
            if (!NAMESPACE.equals(xml.getNamespaceURI())) {
                throw new IllegalArgumentException("Another namespace");
            }
            switch (xml.getLocalName()) {
                case "application" -> head(xml);
                case "applicant" -> applicant(xml);
                case "person" ->
                        people.add(
                                new Somebody(
                                        said(xml, "id"),
                                        said(xml, "kind"),
                                        said(xml, "name"),
                                        maybe(xml, "kana"),
                                        LocalDate.parse(said(xml, "birthDate")),
                                        said(xml, "relation")));
                case "item" ->
                        items.add(
                                new Item(
                                        said(xml, "name"),
                                        maybe(xml, "person"),
                                        xml.getElementText()));
                case "file" ->
                        files.add(
                                new Enclosure(
                                        said(xml, "item"),
                                        said(xml, "name"),
                                        said(xml, "type"),
                                        said(xml, "path"),
                                        maybe(xml, "sha256")));
                default -> throw new IllegalArgumentException("An element nobody knows");
            }
        }

        private void head(XMLStreamReader xml) {
            number = said(xml, "number");
            procedure = said(xml, "procedure");
            sentAt = Instant.parse(said(xml, "sentAt"));
            serial = maybe(xml, "certificateSerial");
        }

        private void applicant(XMLStreamReader xml) {
            var gender = maybe(xml, "gender");
            applicant =
                    new VerifiedPerson(
                            said(xml, "name"),
                            said(xml, "address"),
                            LocalDate.parse(said(xml, "birthDate")),
                            gender == null ? "" : gender);
            var kana = maybe(xml, "kana");
            if (kana != null) {
                items.add(new Item(MapApplication.KANA, null, kana));
            }
        }

        OutsideApplication application() {
            if (applicant == null || number.isBlank() || procedure.isBlank()) {
                throw new IllegalArgumentException("No applicant");
            }
            return new OutsideApplication(
                    number, procedure, sentAt, applicant, serial, people, items, files);
        }

        private static String said(XMLStreamReader xml, String name) {
            var value = maybe(xml, name);
            if (value == null) {
                throw new IllegalArgumentException("No " + name);
            }
            return value;
        }

        private static @Nullable String maybe(XMLStreamReader xml, String name) {
            var value = xml.getAttributeValue(null, name);
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
