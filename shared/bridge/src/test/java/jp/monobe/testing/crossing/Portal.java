package jp.monobe.testing.crossing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.PrefillService;
import jp.monobe.filing.SignatureService;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.StartResult;
import jp.monobe.filing.StoreResult;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.inbox.InboxService;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.resident.Accounts;
import jp.monobe.resident.ConsentService;
import jp.monobe.resident.SignIn;
import jp.monobe.testing.CoreRooms;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

/** What a resident does in the portal, by its own services and its own database user. */
@Component
public class Portal implements DisposableBean {

    private final AnnotationConfigApplicationContext rooms =
            new AnnotationConfigApplicationContext();

    Portal() {
        this(new Class<?>[0]);
    }

    /**
     * @param more what stands in the place of some of it: a planted fault
     */
    Portal(Class<?>... more) {
        var offset = Duration.between(Instant.now(), CoreRooms.MORNING);
        rooms.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "day", Map.of("monobe.clock.offset", offset.toString())));
        rooms.register(PortalRooms.class);
        if (more.length > 0) {
            rooms.register(more);
        }
        rooms.refresh();
    }

    public <T> T room(Class<T> service) {
        return rooms.getBean(service);
    }

    public Acting signIn(VerifiedPerson person) {
        return signIn(TestCities.IN_NANKOKU, person);
    }

    public Acting signIn(Scope.City city, VerifiedPerson person) {
        var signIn =
                new SignIn("https://idp", "RP" + city.code(), UUID.randomUUID().toString(), person);
        var account =
                Acting.as(new Actor.Visitor(), city)
                        .call(() -> room(Accounts.class).signIn(signIn));
        return Acting.as(new Actor.Resident(account.accountId()), city);
    }

    public static UUID accountOf(Acting resident) {
        return UUID.fromString(resident.actor().reference());
    }

    public UUID ask(Acting resident) {
        return resident.call(() -> {
            room(ConsentService.class).give(AllowanceClaim.PROCEDURE);
            return room(PrefillService.class).ask(AllowanceClaim.PROCEDURE);
        });
    }

    public Optional<PrefillPacket> packet(Acting resident, UUID request) {
        return resident.call(() -> room(PrefillService.class).find(request));
    }

    public UUID begin(Acting resident) {
        return resident.call(() ->
                ((StartResult.Started) room(StartDraft.class).start(AllowanceClaim.PROCEDURE))
                        .draftId());
    }

    public UUID correct(Acting resident, UUID filing) {
        return resident.call(
                () -> ((StartResult.Started) room(StartDraft.class).correct(filing)).draftId());
    }

    /** Answers all that is open in the usual way, after adding whom the packet did not show. */
    public void fill(Acting resident, UUID draft, TypedPerson... typed) {
        resident.run(() -> {
            var drafts = room(DraftService.class);
            for (var person : typed) {
                drafts.save(draft, person);
            }
            usual(draft).forEach((key, answer) -> drafts.save(draft, key, answer));
        });
    }

    /** What is usually answered to all that is open in a draft. */
    Map<AnswerKey, Answer> usual(UUID draft) {
        var data = data(draft);
        var open = new LinkedHashMap<AnswerKey, Answer>();
        Forms.filled(data.form(), data.known(), data.answers(), Portal::usual)
                .values()
                .forEach((key, answer) -> {
                    if (data.isOpen(key)) {
                        open.put(key, answer);
                    }
                });
        return open;
    }

    private static @Nullable Answer usual(Question question, Answer answer) {
        return switch (question.field().id()) {
            case "custody", "same-livelihood", "maintains-livelihood" -> new Answer.YesNo(true);
            case "delivery" -> new Answer.Chosen("ELECTRONIC");
            case "hindered", "apart-statement", "support-confirmation" -> null;
            default -> answer;
        };
    }

    private DraftData data(UUID draft) {
        return ((OpenResult.Opened) room(DraftService.class).open(draft)).draft();
    }

    /** A document that follows a filing, handed in. */
    public UUID follow(Acting resident, UUID filing, byte[] bytes) {
        return resident.call(() -> {
            try {
                var documents = room(LaterDocuments.class);
                var content = new ByteArrayInputStream(bytes);
                var stored = documents.store(filing, "other-document", "追加.pdf", content);
                documents.handIn(filing);
                return ((StoreResult.Stored) stored).attachment().id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public UUID attach(Acting resident, UUID draft, byte[] bytes) {
        return resident.call(() -> {
            try {
                var stored =
                        room(AttachmentService.class)
                                .store(
                                        draft,
                                        "apart-statement",
                                        "申立書.pdf",
                                        new ByteArrayInputStream(bytes));
                return ((StoreResult.Stored) stored).attachment().id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Signs what is to be filed, and hands it in. */
    public UUID submit(Acting resident, UUID draft) {
        return resident.call(() -> {
            var signing = room(SignatureService.class);
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
            var result = room(SubmitFiling.class).submit(draft);
            if (!(result instanceof SubmitResult.Accepted accepted)) {
                throw new AssertionError(result);
            }
            return accepted.filingId();
        });
    }

    /** A whole claim from beginning to submit. */
    public UUID file(Acting resident, TypedPerson... typed) {
        var draft = begin(resident);
        fill(resident, draft, typed);
        return submit(resident, draft);
    }

    public FilingData filing(Acting resident, UUID filing) {
        return resident.call(() -> room(FilingService.class).open(filing));
    }

    public InboxService inbox() {
        return room(InboxService.class);
    }

    @Override
    public void destroy() {
        rooms.close();
    }
}
