package jp.monobe.backoffice.catalogue;

import java.util.Arrays;
import jp.monobe.publishing.CatalogueRow;
import jp.monobe.publishing.model.RevisionState;

/** What a list shows. */
enum CatalogueTab {
    /** 確認が必要: served by {@link jp.monobe.publishing.CatalogueList#due()}. */
    DUE,
    /** 作業中: a draft or a proposal is open. */
    OPEN,
    ALL,
    /** リンク切れ. */
    LINKS,
    /** 全国の案内, of which a city may make its own version. */
    NATIONAL;

    static CatalogueTab of(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(DUE);
    }

    boolean shows(CatalogueRow row) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> row.open().filter(CatalogueTab::isOpen).isPresent();
            case DUE -> row.isShown() && row.due().isPresent();
            case LINKS -> row.broken() > 0;
            case NATIONAL -> false;
        };
    }

    private static boolean isOpen(RevisionState.Code state) {
        return state == RevisionState.Code.DRAFT || state == RevisionState.Code.PROPOSED;
    }
}
