package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.billing.AskSlip;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.payment.internal.CollectingAgent;
import jp.monobe.payment.internal.CollectingAgent.FileName;
import jp.monobe.payment.internal.CollectingAgent.Inquiry;
import jp.monobe.payment.internal.FeedRows;
import jp.monobe.payment.internal.FeedRows.Feed;
import jp.monobe.payment.internal.ReadCommitted;
import jp.monobe.payment.internal.TakeMessages;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.staff.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Reads on what the city's collecting agent has: answers what banks ask, books 速報 as they come and
 * takes 確報 files (ADR 47). The office opens every connection; each step may be done again.
 */
@Service
public class CollectFromAgent {

    private static final Logger LOG = LoggerFactory.getLogger(CollectFromAgent.class);

    /** Wrong 確認番号 of one number in a day; then it is answered like one that nobody has. */
    static final int MOST_MISSES = 5;

    private static final int FAULTS = 20;

    private final CollectingAgent agent;
    private final FeedRows feeds;
    private final TakeMessages messages;
    private final TakeAgentFile files;
    private final AskSlip slips;
    private final Settings settings;
    private final ReadCommitted work;
    private final Clock clock;

    CollectFromAgent(
            CollectingAgent agent,
            FeedRows feeds,
            TakeMessages messages,
            TakeAgentFile files,
            AskSlip slips,
            Settings settings,
            ReadCommitted work,
            Clock clock) {
        this.agent = agent;
        this.feeds = feeds;
        this.messages = messages;
        this.files = files;
        this.slips = slips;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /**
     * All that waits now.
     *
     * @return how many messages and files were read
     * @throws AgentAway when the agent does not answer as it should
     */
    @Guarded(by = JOB)
    public int collect() {
        var maker = maker();
        if (maker.isEmpty() || !agent.isThere()) {
            return 0;
        }
        answer(maker.get());
        int read = messages(maker.get());
        return read + files(maker.get());
    }

    private Optional<String> maker() {
        return settings.of(Acting.city())
                .find(SettingKey.BILLING, LocalDate.now(clock))
                .map(Billing::maker);
    }

    private void answer(String maker) {
        for (var inquiry : agent.inquiries()) {
            var answer = slipOf(inquiry);
            if (inquiry.number().matches("[0-9]{16}")) {
                work.call(() -> {
                    feeds.asked(maker, inquiry, answer);
                    return true;
                });
            }
            agent.answer(inquiry, answer);
        }
    }

    private SlipAnswer slipOf(Inquiry inquiry) {
        return work.call(() -> feeds.missed(inquiry.number())) >= MOST_MISSES
                ? new SlipAnswer.Unknown()
                : slips.ask(inquiry.number(), inquiry.confirmation());
    }

    private int messages(String maker) {
        var some = agent.messages(feeds.cursor(maker, Feed.MESSAGES).position());
        work.call(() -> {
            feeds.answered(maker, Feed.MESSAGES);
            return true;
        });
        messages.take(maker, some);
        return some.size();
    }

    private int files(String maker) {
        var some =
                agent.files(feeds.cursor(maker, Feed.FILES).position()).stream()
                        .sorted(Comparator.comparingLong(FileName::position))
                        .toList();
        for (var file : some) {
            take(maker, file);
        }
        return some.size();
    }

    /**
     * The file's own key makes a repeat harmless, so it stands committed before the cursor does.
     * What cannot be taken is shown to a clerk; the agent sends it anew under another number.
     */
    private void take(String maker, FileName file) {
        var result = files.take(file.name(), agent.fetch(file));
        work.call(() -> {
            if (feeds.lock(maker, Feed.FILES).position() < file.position()) {
                switch (result) {
                    case TakeResult.Taken(_), TakeResult.Before(_) -> {}
                    case TakeResult.SameNumber(_) ->
                            aside(maker, file, 0, AgentReading.Fault.SAME_NUMBER);
                    case TakeResult.Refused(var line, var fault) -> aside(maker, file, line, fault);
                }
                feeds.moved(maker, Feed.FILES, file.position());
            }
            return true;
        });
    }

    private void aside(String maker, FileName file, int line, AgentReading.Fault fault) {
        LOG.error("A file of the agent is not taken: {} in line {}", fault, line);
        feeds.setAside(maker, Feed.FILES, file.position(), file.name(), line, fault);
    }

    /** Whether the agent takes the city's key. */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_PROPOSE)
    public KeyAnswer probe() {
        return agent.probe();
    }

    /** Whether and when the agent answered. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public AgentFeed feed() {
        return new AgentFeed(
                agent.isThere(), maker().flatMap(it -> work.call(() -> feeds.answeredAt(it))));
    }

    /** What could not be taken, newest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<AgentFault> faults() {
        return work.call(() -> feeds.faults(FAULTS));
    }
}
