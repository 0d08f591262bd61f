package jp.monobe.procedure.internal;

/** A small form with everything in it that a definition may say. */
final class SampleForm {

    static final String FILE = "procedures/test-claim/2026-11.yaml";

    /** Line numbers in tests count from its first line. */
    static final String GOOD =
            """
            procedure: test-claim
            revision: 2026-11
            title: 試験
            steps:
              - id: first
                title: 最初
                fields:
                  - id: colour
                    kind: choice
                    label: 色
                    options:
                      - {code: RED, label: 赤}
                      - {code: BLUE, label: 青, hint: 空の色}
                  - id: since
                    kind: day
                    past: true
                    label: いつから
                    optional: true
                    when: {answer.colour: RED}
              - id: second
                title: 子ども
                people: {id: kids, noun: 子, stages: [CHILD], typing: true, relations: [CHILD]}
                fields:
                  - id: school
                    kind: yes-no
                    label: 学校に通っていますか
                    when: {person.source: TYPED}
              - id: third
                title: 最後
                when: {some: {people: kids, where: {answer.school: true}}}
                fields:
                  - id: paper
                    kind: attachment
                    label: 書類
            """;

    private SampleForm() {}
}
