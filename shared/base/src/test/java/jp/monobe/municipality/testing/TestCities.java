package jp.monobe.municipality.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Supplier;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.migration.Migration;
import jp.monobe.municipality.migration.TenantDeclaration;
import org.springframework.util.function.SingletonSupplier;

/**
 * A real MariaDB with the three cities migrated, once per test JVM. Every module sees the scripts
 * on its own class path. Tests share it: each makes rows of its own.
 */
public final class TestCities {

    public static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    public static final MunicipalityCode KONAN = new MunicipalityCode("392111");
    public static final Scope.City IN_NANKOKU = new Scope.City(NANKOKU);
    public static final Scope.City IN_KONAN = new Scope.City(KONAN);

    /** A program that a test starts works on the test's own server, given by this property. */
    public static final String SERVER = "monobe.test.server";

    /** Few, since many tests' rooms stand at once; benchmarks take what an installation has. */
    private static final int CONNECTIONS = Boolean.getBoolean("monobe.test.durable") ? 0 : 8;

    private static final Supplier<String> URL = SingletonSupplier.of(TestCities::migrated);

    private TestCities() {}

    /** The server's address, migrated. */
    public static String url() {
        return URL.get();
    }

    /**
     * Kills the database server in the middle of whatever it does, and starts it again. Whoever is
     * connected is cut off.
     */
    public static void killServer() {
        TestServer.kill();
    }

    /** A pool as one of the programs' users. Close it after use. */
    public static ScopedDataSource open(Source source) {
        return login(user(source)).open(source);
    }

    public static SourceLogin login(String user) {
        return new SourceLogin(url(), user, TestServer.PASSWORD, CONNECTIONS);
    }

    /** Logs in without any role, for tests of what a user may see. */
    public static Connection raw(String user) throws SQLException {
        return DriverManager.getConnection(url(), user, TestServer.PASSWORD);
    }

    private static String user(Source source) {
        return switch (source) {
            case PORTAL -> "monobe_portal";
            case OFFICE -> "monobe_office";
            case BRIDGE -> "monobe_bridge";
            case VAULT -> "monobe_vault";
        };
    }

    private static String migrated() {
        var given = System.getProperty(SERVER);
        if (given != null) {
            return given;
        }
        var url = TestServer.start();
        var login = new SourceLogin(url, "monobe_migrate", TestServer.PASSWORD, 1);
        try {
            new Migration(login, "127.0.0.1", LocalDate.of(2026, 11, 23))
                    .run(TenantDeclaration.all(), _ -> {});
        } catch (SQLException e) {
            throw new IllegalStateException("Migration failed", e);
        }
        return url;
    }
}
