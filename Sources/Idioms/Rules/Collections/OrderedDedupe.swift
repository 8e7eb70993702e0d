internal import PythonSyntax

/// `if x not in seen: seen.append(x)` in a loop.
struct OrderedDedupe: Rule {
    static let page = RulePage(
        name: "ordered-dedupe", code: "COL012", topic: .collections, level: .idiom,
        summary: "A loop keeps the first of equal elements, in their order.",
        why: """
            A dictionary has each key once and keeps the order in which they came, so `dict.fromkeys` is the whole \
            loop; a list is searched again for every element.
            """,
        instead: "Write `list(dict.fromkeys(xs))`; `set(xs)` where the order does not matter.",
        whenNot: "When the elements cannot be hashed, like lists, or the loop will soon do more.",
        fixSafety: "Safe when the elements are hashable, as far as the code shows, and the loop does nothing else.",
        peers: [], reading: ["Standard types, dict.fromkeys"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs: list[str]):
                    seen = []
                    «for x in xs:
                        if x not in seen:
                            seen.append(x)»
                    return seen
                """,
                after: """
                    def f(xs: list[str]):
                        seen = list(dict.fromkeys(xs))
                        return seen
                    """,
                showing: ["f(['b', 'a', 'b'])", "f([])"]),
            Example(
                """
                def f(xs):
                    seen = set()
                    out = []
                    «for x in xs:
                        if x not in seen:
                            seen.add(x)
                            out.append(x)»
                    return out
                """,
                after: """
                    def f(xs):
                        out = list(dict.fromkeys(xs))
                        return out
                    """,
                showing: ["f([3, 1, 3, 1.0])", "f('')", "f([[]])", "f(3)"]),
            Example(
                """
                def f(lines):
                    names = []
                    «for line in lines:
                        if line.strip() not in names:
                            names.append(line.strip())»
                    return names
                """,
                after: """
                    def f(lines):
                        names = list(dict.fromkeys(line.strip() for line in lines))
                        return names
                    """),
        ],
        silent: [
            Example("def f(xs, out):\n    for x in xs:\n        if x not in out:\n            out.append(x)\n"),
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        if x not in out:
                            out.append(x + 1)
                    return out
                """),
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        if x not in out:
                            out.append(x)
                            print(x)
                    return out
                """),
            Example(
                """
                def f(xs):
                    out = [1]
                    for x in xs:
                        if x not in out:
                            out.append(x)
                    return out
                """),
            Example(
                """
                def f(xs):
                    seen = set()
                    out = []
                    for x in xs:
                        if x not in seen:
                            seen.add(x)
                            out.append(x)
                    return out, seen
                """),
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        if x not in out:
                            out.append(x)
                    return out, x
                """),
            Example(
                """
                def f(rows):
                    out = []
                    for row in rows:
                        if [row] not in out:
                            out.append([row])
                    return out
                """),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard loop.orelse.isEmpty, let branch = loop.body.only?.as(AST.If.self), branch.orelse.isEmpty,
            let test = branch.test.membershipTest, test.isNegated, test.container.kind == .name, branch.body.count <= 2,
            file.isPure(test.element), let kept = appended(branch.body, test.element),
            let out = file.accumulator(kept, before: loop.node), file.isEmpty(out.initial, .list)
        else { return nil }
        let isOwnTest = kept.isSameName(as: test.container)
        guard branch.body.count == (isOwnTest ? 1 : 2) else { return nil }
        let moved = [test.element, loop.iter]
        let type = file.types.type(of: test.element)
        guard type?.isHashable ?? (test.element.kind != .list && test.element.kind != .dict) else { return nil }
        let source =
            test.element.isSameName(as: loop.target)
            ? loop.iter.code() : "\(test.element.code()) for \(loop.target.text) in \(loop.iter.code(.or))"
        let text = out.declaration(with: "list(dict.fromkeys(\(source)))")
        var edits: [Edit] = [.delete(out.assignment), .replaceStatements(loop.node, text)]
        var found = Finding(loop.node, "Use `list(dict.fromkeys(…))` to keep the first of equal elements")
            .requiring(
                .fresh(out), .notRead(kept, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .builtins("list", "dict", at: loop.node))
        if isOwnTest {
            return found.rewriting(
                "Replace the loop by `dict.fromkeys`", safeIf: [.hashable(test.element), .notInClassBody(loop.node)],
                edits)
        }
        guard let seen = file.accumulator(test.container, before: loop.node),
            file.isEmpty(seen.initial, .set), adds(branch.body, test.element, to: test.container)
        else { return nil }
        edits.append(.delete(seen.assignment))
        found = found.requiring(
            .fresh(seen), .notRead(test.container, in: moved), .unused(test.container, after: loop.node))
        return found.rewriting("Replace the loop by `dict.fromkeys`", safeIf: [.notInClassBody(loop.node)], edits)
    }

    /// The list that `element` is appended to.
    private func appended(_ body: NodeList, _ element: Node) -> Node? {
        body.lazy.compactMap { self.receiver($0, of: "append", element) }.first
    }

    private func adds(_ body: NodeList, _ element: Node, to set: Node) -> Bool {
        body.contains { receiver($0, of: "add", element)?.isSameName(as: set) == true }
    }

    private func receiver(_ statement: Node, of method: StaticString, _ element: Node) -> Node? {
        guard let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self), let receiver = call.receiver(of: method),
            call.onlyArgument?.isEqual(to: element) == true, receiver.kind == .name
        else { return nil }
        return receiver
    }
}
