package jp.monobe.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sees every statement of this thread: counts it, lets it fail, or changes it to plant a fault. */
public final class Tampered extends DelegatingDataSource {

    private static final ThreadLocal<Plan> PLAN = new ThreadLocal<>();

    private static final class Plan {
        private final List<String> seen = new ArrayList<>();
        private UnaryOperator<String> change = UnaryOperator.identity();
        private int failingAt = Integer.MAX_VALUE;
    }

    /** The machine stopped between two statements. */
    public static final class Stopped extends RuntimeException {}

    Tampered(DataSource target) {
        super(target);
    }

    /** The statements that the work sent, in order; that of the commit among them. */
    public static List<String> statementsOf(Runnable work) {
        var plan = new Plan();
        run(plan, work);
        return plan.seen;
    }

    /** Stops before the statement with this number, counted from 0. */
    public static void stoppingBefore(int statement, Runnable work) {
        var plan = new Plan();
        plan.failingAt = statement;
        run(plan, work);
    }

    public static void changing(UnaryOperator<String> change, Runnable work) {
        var plan = new Plan();
        plan.change = change;
        run(plan, work);
    }

    private static void run(Plan plan, Runnable work) {
        PLAN.set(plan);
        try {
            work.run();
        } finally {
            PLAN.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var target = super.getConnection();
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            var plan = PLAN.get();
                            if (plan != null && method.getName().equals("prepareStatement")) {
                                arguments[0] = seen(plan, (String) arguments[0]);
                            }
                            try {
                                return method.invoke(target, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static String seen(Plan plan, String sql) {
        if (plan.seen.size() == plan.failingAt) {
            throw new Stopped();
        }
        plan.seen.add(sql);
        return plan.change.apply(sql);
    }
}
