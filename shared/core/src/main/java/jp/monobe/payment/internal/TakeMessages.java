package jp.monobe.payment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.monobe.payment.internal.CollectingAgent.Message;
import jp.monobe.payment.internal.CollectingAgent.Told;
import jp.monobe.payment.internal.FeedRows.Feed;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Books an agent's messages in their order. The place up to which they are read moves in the same
 * transaction as the money, so a stop in between repeats nothing and loses nothing.
 */
@Component
public class TakeMessages {

    private static final Logger LOG = LoggerFactory.getLogger(TakeMessages.class);

    /**
     * One that fails so often stands aside; else it would hold up all behind it. A database that is
     * away is no message's fault.
     */
    static final int MOST_ATTEMPTS = 5;

    private final FeedRows feeds;
    private final BookLines lines;
    private final ReadCommitted work;

    TakeMessages(FeedRows feeds, BookLines lines, ReadCommitted work) {
        this.feeds = feeds;
        this.lines = lines;
        this.work = work;
    }

    /**
     * Some at once; where that fails, one by one up to the one that fails.
     *
     * @param told in whatever order; what lies behind the place that was read is passed over
     */
    public void take(String maker, List<Message> told) {
        if (told.isEmpty()) {
            return;
        }
        var some = told.stream().sorted(Comparator.comparingLong(Message::position)).toList();
        try {
            work.call(() -> booked(maker, some));
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} messages of an agent are taken one by one after {}",
                    some.size(),
                    e.toString());
            some.forEach(message -> alone(maker, message));
        }
    }

    private void alone(String maker, Message message) {
        try {
            work.call(() -> booked(maker, List.of(message)));
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.error("An agent's message is not booked: {}", e.toString());
            boolean aside = work.call(() -> failed(maker, message));
            if (!aside) {
                throw e;
            }
        }
    }

    /** Whether it stands aside now. */
    private boolean failed(String maker, Message message) {
        var cursor = feeds.lock(maker, Feed.MESSAGES);
        feeds.failed(maker, Feed.MESSAGES);
        boolean aside = cursor.attempts() + 1 >= MOST_ATTEMPTS;
        if (aside) {
            aside(maker, message, Fault.NOT_BOOKED);
            feeds.moved(maker, Feed.MESSAGES, message.position());
        }
        return aside;
    }

    private boolean booked(String maker, List<Message> some) {
        long at = feeds.lock(maker, Feed.MESSAGES).position();
        var told = new ArrayList<Told>();
        for (var message : some) {
            if (message.position() > at) {
                at = message.position();
                message.fault().ifPresent(fault -> aside(maker, message, fault));
                message.read().ifPresent(told::add);
            }
        }
        book(maker, told);
        feeds.moved(maker, Feed.MESSAGES, at);
        return true;
    }

    /** Neighbours of one kind together: a 速報 stands before its 速報取消. */
    private void book(String maker, List<Told> told) {
        int from = 0;
        for (int to = 1; to <= told.size(); to++) {
            if (to == told.size() || told.get(to).stage() != told.get(from).stage()) {
                book(maker, told.get(from).stage(), told.subList(from, to));
                from = to;
            }
        }
    }

    private void book(String maker, Stage stage, List<Told> some) {
        List<AgentLine> all = some.stream().map(Told::line).toList();
        lines.book(new BookLines.Source(null, stage, maker), all);
    }

    private void aside(String maker, Message message, Fault fault) {
        LOG.error("A message of an agent is not taken: {} at {}", fault, message.position());
        feeds.setAside(maker, Feed.MESSAGES, message.position(), message.reference(), 0, fault);
    }
}
