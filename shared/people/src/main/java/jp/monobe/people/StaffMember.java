package jp.monobe.people;

import java.util.List;

/**
 * A made-up member of the staff (職員).
 *
 * @param sub what the staff's identity provider calls her, {@code 392049-clerk-1}
 * @param roles CLERK, APPROVER, ADMINISTRATOR, ACCOUNTANT, ACCOUNTING_APPROVER, CATALOGUE_EDITOR,
 *     CATALOGUE_PUBLISHER; of the operator PLATFORM_EDITOR, PLATFORM_PUBLISHER
 */
public record StaffMember(
        String sub, String name, String kana, String division, List<String> roles) {}
