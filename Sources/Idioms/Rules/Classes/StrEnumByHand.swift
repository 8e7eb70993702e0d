internal import PythonSyntax

/// `class C(str, Enum)`.
struct StrEnumByHand: Rule {
    static let page = RulePage(
        name: "str-enum", code: "OOP009", topic: .classes, level: .idiom,
        summary: "An enum that is also a string, put together from two bases.",
        why: """
            `StrEnum` says it in a word, and its members print as their values: with two bases `str(C.A)` and an \
            f-string gave different texts in different Pythons.
            """,
        instead: "Write `class Color(StrEnum):`.",
        whenNot: "Before Python 3.11, or when `str(Color.RED)` has to stay `Color.RED`.",
        fixSafety: "Never applied unasked: `str()` and `format()` of a member give its value instead of its name.",
        peers: ["UP042"], reading: ["enum, StrEnum"], python: 11)

    static let examples = Examples(
        flagged: [
            Example(
                "from enum import Enum\nclass C(«str, Enum»):\n    A = 'a'\n",
                after: "from enum import StrEnum\nfrom enum import Enum\nclass C(StrEnum):\n    A = 'a'\n"),
            Example(
                """
                import enum
                class C(«str, enum.Enum»):
                    A = 'a'

                """,
                after: """
                    import enum
                    class C(enum.StrEnum):
                        A = 'a'

                    """),
            Example(
                "from enum import Enum, StrEnum\n@unique\nclass C(«str , Enum»):\n    A = 'a'\n",
                after: "from enum import Enum, StrEnum\n@unique\nclass C(StrEnum):\n    A = 'a'\n"),
        ],
        silent: [
            Example("from enum import Enum\nclass C(Enum):\n    A = 'a'\n"),
            Example("from enum import StrEnum\nclass C(StrEnum):\n    A = 'a'\n"),
            Example("from enum import Enum\nclass C(int, Enum):\n    A = 1\n"),
            Example("class C(str, Enum):\n    A = 'a'\n"),
            Example("from enum import Enum\nclass C(str, Mixin, Enum):\n    A = 'a'\n"),
            Example(
                """
                from enum import Enum
                class C(str, Enum):
                    A = 'a'
                    def __str__(self):
                        return self.name
                """),
        ])

    func check(_ owner: AST.ClassDef, _ file: ReviewedFile) -> Finding? {
        guard owner.bases.count == 2, owner.bases[0].isName("str"), file.names.isUnbound(owner.bases[0]),
            file.means(owner.bases[1], "enum.Enum"), owner.method("__str__") == nil, owner.method("__format__") == nil
        else { return nil }
        let name = file.imported("enum", "StrEnum", at: owner.node)
        let range = owner.bases[0].start..<owner.bases[1].end
        return Finding(owner.node, range: range, "Derive `\(owner.name)` from `StrEnum`")
            .requiring(.importable(name))
            .suggesting(
                "Use `StrEnum`", because: "`str()` of a member gives its value instead of its name",
                name.edits + [Edit(range, name.text)])
    }
}
