package jp.monobe.staff;

import jp.monobe.facilityregister.FacilityPermission;
import jp.monobe.registry.RegistryPermission;

/** What a member of staff may be permitted, as written in {@code @Guarded(permission = …)}. */
public final class Permission {

    public static final String CASE_READ = RegistryPermission.READ;

    /** 起案. */
    public static final String CASE_PROPOSE = "case.propose";

    /** 代行入力: entering what came on paper. */
    public static final String CASE_ENTER = "case.enter";

    /** 決裁. */
    public static final String CASE_SIGN = "case.sign";

    public static final String NOTICE_ISSUE = "notice.issue";

    /** Deciding which person a sign-in account is. */
    public static final String LINK_DECIDE = RegistryPermission.DECIDE_LINKS;

    public static final String STAFF_MANAGE = "staff.manage";

    public static final String AUDIT_READ = "audit.read";

    /** Seeing a 個人番号; no role has it yet. */
    public static final String NUMBER_REVEAL = RegistryPermission.REVEAL_NUMBERS;

    /** Seeing the catalogue's drafts, history and what is due for checking. */
    public static final String CATALOGUE_READ = "catalogue.read";

    /** 案内を書き、公開を申し出る. */
    public static final String CATALOGUE_EDIT = "catalogue.edit";

    /** 案内を公開する; a second person's. */
    public static final String CATALOGUE_PUBLISH = "catalogue.publish";

    /** Working on the national catalogue for the operator: asked of the platform in any scope. */
    public static final String NATIONAL_CATALOGUE = "catalogue.national";

    public static final String FACILITY_READ = FacilityPermission.READ;

    /** 施設台帳を直す、取り込む、元に戻す. */
    public static final String FACILITY_EDIT = FacilityPermission.EDIT;

    /** 納入義務者を探す. */
    public static final String PAYER_FIND = RegistryPermission.FIND_PAYER;

    /** 調定を見る. */
    public static final String BILLING_READ = "billing.read";

    /** 調定、変更、取消. */
    public static final String BILLING_ASSESS = "billing.assess";

    /** 還付・充当の起案、振込ファイル、銀行からの結果. */
    public static final String REFUND_HANDLE = "refund.handle";

    /** 還付・充当の決裁; a second person's. */
    public static final String REFUND_APPROVE = "refund.approve";

    /** 督促状の発行. */
    public static final String REMINDER_ISSUE = "reminder.issue";

    /** 不納欠損の起案. */
    public static final String WRITE_OFF_PROPOSE = "write-off.propose";

    /** 不納欠損の決裁と取消; a second person's. */
    public static final String WRITE_OFF_APPROVE = "write-off.approve";

    /** 児童手当からの徴収の決裁; a second person's. */
    public static final String DEDUCTION_DECIDE = "deduction.decide";

    /** 収納の委託を見る. */
    public static final String AGREEMENT_READ = "agreement.read";

    /** 収納の委託の起案、鍵の確認. */
    public static final String AGREEMENT_PROPOSE = "agreement.propose";

    /** 収納の委託の決裁; a second person's. */
    public static final String AGREEMENT_APPROVE = "agreement.approve";

    private Permission() {}
}
