package jp.monobe.bench.rooms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.SignatureService;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.crossing.Portal;

/**
 * A claim of 岡林 咲良 as the stock is copied from: filled from her packet, which the bridge brings,
 * the rest answered in the usual way, and signed.
 *
 * @param children so many are typed besides the packet's; each adds its answers
 * @param attachments so many files of {@code kilobytes}
 */
record Claim(int children, int attachments, int kilobytes) {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** The draft, and whose it is. */
    record Signed(UUID account, UUID draft) {}

    Signed signed(Rooms rooms) throws InterruptedException {
        var portal = rooms.portal();
        var resident = portal.signIn(rooms.people().verified("sakura"));
        waitForPacket(portal, resident, portal.ask(resident));
        var draft = portal.begin(resident);
        portal.fill(
                resident,
                draft,
                IntStream.range(0, children).mapToObj(Claim::child).toArray(TypedPerson[]::new));
        for (int i = 0; i < attachments; i++) {
            portal.attach(resident, draft, file());
        }
        sign(portal, resident, draft);
        return new Signed(Portal.accountOf(resident), draft);
    }

    static PrefillPacket waitForPacket(Portal portal, Acting resident, UUID request)
            throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < end) {
            var packet = portal.packet(resident, request);
            if (packet.isPresent()) {
                return packet.get();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("The bridge brought no packet");
    }

    private static TypedPerson child(int number) {
        return new TypedPerson(
                "c" + number,
                "children",
                "物部　空",
                "モノベ　ソラ",
                LocalDate.of(2026, 11, 1 + number),
                "CHILD");
    }

    private byte[] file() {
        return SamplePdf.of(kilobytes * 1024);
    }

    private static void sign(Portal portal, Acting resident, UUID draft) {
        resident.run(() -> {
            var signing = portal.room(SignatureService.class);
            var digest = signing.document(draft).digestBase64();
            signing.keep(
                    draft,
                    new Signature(
                            Signature.Status.SIGNED,
                            digest,
                            "c2ln",
                            "Y2VydA==",
                            "ff",
                            Instant.now()));
        });
    }
}
