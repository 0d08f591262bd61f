package jp.monobe.municipality.migration;

import java.util.List;
import jp.monobe.kernel.MunicipalityCode;

/**
 * Roles and what they may see (ADR 0003). The underscore in a database name is escaped: a bare one
 * is a wildcard and reads a neighbour. Roles have no TRIGGER, DROP or ALTER.
 */
final class Grants {

    private static final String ALL_ROWS = "SELECT, INSERT, UPDATE, DELETE";

    private final String host;

    Grants(String host) {
        this.host = host;
    }

    /** The roles of the databases that belong to all cities. */
    List<String> shared() {
        return List.of(
                role("portal_open"),
                role("bridge_open"),
                role("office_platform"),
                grant("SELECT", "`open`.*", "portal_open"),
                grant("SELECT", "`open`.*", "bridge_open"),
                grant("INSERT", "`open`.published", "bridge_open"),
                grant("DELETE", "`open`.bell", "bridge_open"),
                grant(ALL_ROWS, "`platform`.*", "office_platform"),
                member("portal_open", "monobe_portal"),
                member("bridge_open", "monobe_bridge"),
                member("office_platform", "monobe_office"));
    }

    /** One city's roles; with them the city can be served. */
    List<String> city(MunicipalityCode code) {
        var portal = "portal_" + code;
        var bridge = "bridge_" + code;
        var office = "office_" + code;
        var vault = "vault_" + code;
        return List.of(
                role(portal),
                role(bridge),
                role(office),
                role(vault),
                grant(ALL_ROWS, "`front\\_" + code + "`.*", portal),
                grant("INSERT", "`open`.bell", portal),
                grant(ALL_ROWS, "`front\\_" + code + "`.*", bridge),
                grant("INSERT", "`open`.bell", bridge),
                grant(ALL_ROWS, "`core\\_" + code + "`.*", office),
                grant("INSERT", "`platform`.bell", office),
                grant("SELECT, INSERT", "`platform`.scheduled_tasks", office),
                grant(ALL_ROWS, "`vault\\_" + code + "`.*", vault),
                member(portal, "monobe_portal"),
                member(bridge, "monobe_bridge"),
                member(office, "monobe_office"),
                member(vault, "monobe_vault"));
    }

    private static String role(String role) {
        return "CREATE ROLE IF NOT EXISTS `" + role + "`";
    }

    private static String grant(String rights, String on, String role) {
        return "GRANT " + rights + " ON " + on + " TO `" + role + "`";
    }

    private String member(String role, String user) {
        return "GRANT `" + role + "` TO " + user + "@'" + host + "'";
    }
}
