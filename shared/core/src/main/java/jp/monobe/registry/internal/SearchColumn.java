package jp.monobe.registry.internal;

/** Indexed columns a clerk can search by their beginning. */
public enum SearchColumn {
    NAME("name_key"),
    KANA("kana_key"),
    ADDRESSEE("addressee_no");

    private final String column;

    SearchColumn(String column) {
        this.column = column;
    }

    String columnName() {
        return column;
    }
}
