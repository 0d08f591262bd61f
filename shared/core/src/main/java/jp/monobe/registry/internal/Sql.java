package jp.monobe.registry.internal;

/** The registry's questions to the database; a test sees to it that none reads all persons. */
final class Sql {

    static final String BORN_ON =
            """
            select id, name, alias, roman, town, block from person
            where birth_date = ? and status <> 'DEAD' and absent_since is null
            """;

    static final String BY_CERTIFICATE =
            "select id from person where certificate_serial = ? and absent_since is null limit 2";

    /** What a packet may show, and no more: no 宛名番号 is even read. */
    static final String HOUSEHOLD_SHOWN =
            """
            select p.id, p.relationship, p.name, p.kana, p.kana_status, p.birth_date,
                   p.town, p.block, p.building
            from person self
            join person p on p.household_no = self.household_no
            where self.id = :person and self.household_no <> ''
              and p.absent_since is null and p.resident_from <= :asOf
              and (p.resident_until is null or p.resident_until >= :asOf)
            """;

    static final String PERSONS =
            """
            select p.*, exists (select 1 from protection m where m.person_id = p.id
                and m.valid_from <= :asOf
                and (m.valid_until is null or m.valid_until >= :asOf)) as protected
            from person p
            """;

    static final String BY_IDS = PERSONS + "where p.id in (:ids)";

    static final String HOUSEHOLD =
            PERSONS
                    + """
                    join person self on self.household_no = p.household_no
                    where self.id = :person and self.household_no <> '' and p.absent_since is null
                      and p.resident_from <= :asOf
                      and (p.resident_until is null or p.resident_until >= :asOf)
                    order by p.relationship <> '世帯主', p.birth_date, p.id
                    """;

    static final String RELATED =
            PERSONS
                    + """
                    join relation r on r.other_id = p.id
                    where r.person_id = :person and r.kind in (:kinds)
                    order by p.birth_date, p.id
                    """;

    static final String PARENTS =
            PERSONS
                    + """
                    join relation r on r.person_id = p.id
                    where r.other_id = :person and r.kind in ('FATHER_OF', 'MOTHER_OF')
                    order by r.kind, p.id
                    """;

    static final String SEARCH =
            PERSONS
                    + """
                    where p.absent_since is null and p.%s like :beginning
                    order by p.%1$s, p.birth_date, p.id limit :most offset :first
                    """;

    static final String KIN =
            """
            select person_id, kind, other_id from relation where other_id in (:members)
            union select person_id, kind, other_id from relation where person_id = :person
            """;

    /** Spouse, children wherever they live, and the children's other parents. */
    static final String CONCERNED =
            """
            select other_id from relation where person_id = :person
            union
            select parent.person_id from relation child
            join relation parent on parent.other_id = child.other_id and parent.kind <> 'SPOUSE_OF'
            where child.person_id = :person and child.kind <> 'SPOUSE_OF'
            """;

    static final String PROTECTED =
            """
            select exists (select 1 from protection where person_id in (:concerned)
                and valid_from <= :today and (valid_until is null or valid_until >= :today))
              or exists (select 1 from protection where against_id = :person
                and valid_from <= :today and (valid_until is null or valid_until >= :today))
            """;

    private Sql() {}
}
