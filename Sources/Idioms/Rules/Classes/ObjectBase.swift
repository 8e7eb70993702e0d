internal import PythonSyntax

/// `class A(object)`.
struct ObjectBase: Rule {
    static let page = RulePage(
        name: "object-base", code: "OOP003", topic: .classes, level: .idiom,
        summary: "A class that names `object` as a base.",
        why: "Every class derives from `object` in Python 3. Naming it says something only to Python 2.",
        instead: "Write `class A:`.",
        whenNot: "When the file also runs on Python 2.",
        fixSafety: "Safe: the class is the same, bases and all.",
        peers: ["UP004", "R0205", "SIM120"], reading: ["Tutorial, Classes"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class A(«object»):
                    pass

                """,
                after: """
                    class A:
                        pass

                    """,
                showing: ["A.__mro__ == (A, object)"]),
            Example(
                """
                class B:
                    x = 1
                class A(B, «object»):
                    pass

                """,
                after: """
                    class B:
                        x = 1
                    class A(B):
                        pass

                    """,
                showing: ["A.__mro__ == (A, B, object)"]),
            Example(
                "class M(type):\n    pass\nclass A(«object», metaclass=M):\n    pass\n",
                after: "class M(type):\n    pass\nclass A(metaclass=M):\n    pass\n", showing: ["type(A) is M"]),
            Example("class A( «object» , ):\n    pass\n", after: "class A:\n    pass\n", showing: ["A.__bases__"]),
        ],
        silent: [
            Example(
                """
                class A:
                    pass
                """),
            Example(
                """
                class A(B):
                    pass
                """),
            Example(
                """
                object = dict
                class A(object):
                    pass
                """),
            Example("class A(m.object):\n    pass\n"), Example("x = isinstance(y, object)\n"),
        ])

    func check(_ definition: AST.ClassDef, _ file: ReviewedFile) -> Finding? {
        guard let base = definition.bases.last, base.isName("object"), file.names.isUnbound(base) else { return nil }
        let finding = Finding(base, "Leave out `object`: every class has it as a base")
        guard let range = extent(base, definition) else { return finding.advising("Leave out `object`") }
        return finding.rewriting("Leave out `object`", [Edit(range, "")])
    }

    /// What goes with it: the parentheses of an only base, a comma otherwise.
    private func extent(_ base: Node, _ definition: AST.ClassDef) -> Range<Int>? {
        let bytes = base.source.bytes
        var left = base.start - 1
        while left > definition.node.start, Self.isBlank(bytes[left]) { left -= 1 }
        var right = base.end
        while right < bytes.count, Self.isBlank(bytes[right]) { right += 1 }
        guard right < bytes.count else { return nil }
        if definition.bases.count > 1 { return bytes[left] == UInt8(ascii: ",") ? left..<base.end : nil }
        guard bytes[left] == UInt8(ascii: "(") else { return nil }
        if bytes[right] == UInt8(ascii: ",") {
            right += 1
            while right < bytes.count, Self.isBlank(bytes[right]) { right += 1 }
            guard right < bytes.count else { return nil }
        }
        if !definition.keywords.isEmpty { return left + 1..<right }
        return bytes[right] == UInt8(ascii: ")") ? left..<right + 1 : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
}
