internal import PythonSyntax

/// `for i in range(n): f()`.
struct UnusedLoopVariable: Rule {
    static let page = RulePage(
        name: "unused-loop-variable", code: "LOP027", topic: .loops, level: .idiom,
        summary: "A loop variable that nothing in the loop looks at.",
        why: """
            A name is a promise that it will be used, and the reader looks for where. `_` says at once that only the \
            number of turns matters.
            """,
        instead: "Call the variable `_`, or `_name` for a part of a pair, which then still says what it is.",
        whenNot:
            "When the name tells what is counted and the loop is long; `_week` keeps it and says that it is unused.",
        fixSafety:
            "Safe when nothing reads the variable in or after the loop, and `_` is not a function for translations.",
        peers: ["B007", "W0612"], reading: ["Tutorial, for Statements"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(n):\n    for «i» in range(n):\n        print('again')\n",
                after: "def f(n):\n    for _ in range(n):\n        print('again')\n", showing: ["f(2)", "f('a')"]),
            Example(
                """
                total = 0
                for «line» in "ab", "c":
                    total += 1
                """,
                after: """
                    total = 0
                    for _ in "ab", "c":
                        total += 1
                    """,
                showing: ["total"]),
            Example(
                "from gettext import gettext as _\n\nfor «week» in range(2):\n    print(_('again'))\n",
                after: "from gettext import gettext as _\n\nfor _week in range(2):\n    print(_('again'))\n",
                showing: ["_('a')"]),
            Example(
                "def f(pairs):\n    for key, «value» in pairs:\n        print(key)\n",
                after: "def f(pairs):\n    for key, _value in pairs:\n        print(key)\n",
                showing: ["f([(1, 2)])", "f([1])"]),
            Example(
                "def f(rows):\n    for «a, (b, *c)» in rows:\n        print(b)\n",
                after: "def f(rows):\n    for _a, (b, *_c) in rows:\n        print(b)\n",
                showing: ["f([(1, (2, 3))])", "f([1])"]),
        ],
        silent: [
            Example("for i in range(3):\n    print(i)\n"), Example("for _ in range(3):\n    print('again')\n"),
            Example("for i in range(3):\n    print('again')\nprint(i)\n"),
            Example("for i in range(3):\n    print(locals())\n"), Example("for i in range(3):\n    f(lambda: i)\n"),
            Example("for key, _value in pairs:\n    print(key)\n"),
            Example("for key, value in pairs:\n    print(key)\nprint(value)\n"),
            Example("_b = 1\nfor a, b in pairs:\n    print(a, _b)\n"),
            Example("for _i in range(3):\n    print('again')\n"),
            Example("for i in range(3):\n    print('again')\ndel i\n"),
            Example("class A:\n    for i in range(3):\n        print('again')\n"),
            Example("for i in range(3):\n    print(f'{i}')\n"),
        ])

    func check(_ loop: AST.AnyFor, _ file: ReviewedFile) -> Finding? {
        guard loop.target.kind == .name else { return parts(loop, file) }
        guard Self.isUnused(loop.target, loop, file), let name = loop.target.identifier?.description else { return nil }
        // A module's names can be imported from elsewhere: those that are not read here at all may be meant to.
        let isRead = file.tree.nodes.contains {
            $0.kind == .name && $0.identifier?.description == "_" && AST.Name(unchecked: $0).ctx == .load
        }
        let free =
            isRead || file.names.lookUp("_", at: loop.node)?.bindings.contains { $0.use != .write } == true
            ? "_\(name)" : "_"
        guard free == "_" || file.isFree(free, at: loop.node) else { return nil }
        return Finding(loop.target, "Call the unused loop variable `\(free)`")
            .requiring(.deadAfter(loop.target, loop.node), .notDeleted(loop.target))
            .rewriting("Rename the variable", [.replace(loop.target, free)])
    }

    /// Of `for key, value in …` those that nothing looks at keep their names, with an underscore in front.
    private func parts(_ loop: AST.AnyFor, _ file: ReviewedFile) -> Finding? {
        guard loop.target.isPlainTarget else { return nil }
        let unused = loop.target.subtree.filter { part in
            part.kind == .name && Self.isUnused(part, loop, file) && file.isFree("_\(part.text)", at: loop.node)
                && Check.deadAfter(part, loop.node).holds(file) && Check.notDeleted(part).holds(file)
        }
        guard let first = unused.first else { return nil }
        let names = unused.map { "`_\($0.text)`" }.joined(separator: ", ")
        return Finding(unused.count == 1 ? first : loop.target, "Call what the loop does not use \(names)")
            .rewriting("Put an underscore in front", unused.map { .replace($0, "_\($0.text)") })
    }

    private static func isUnused(_ target: Node, _ loop: AST.AnyFor, _ file: ReviewedFile) -> Bool {
        guard let name = target.identifier?.description, !name.hasPrefix("_"),
            let variable = file.names.variable(target), !variable.isDeclared, variable.scope.kind != .class
        else { return false }
        return !variable.occurrences.contains { $0.node != target && loop.node.contains($0.node) }
            && !file.hasDynamicNames(around: loop.node)
    }
}
