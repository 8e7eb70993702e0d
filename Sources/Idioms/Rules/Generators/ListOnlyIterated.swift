internal import PythonSyntax

/// A function that fills a list for callers who only loop over it.
struct ListOnlyIterated: Rule {
    static let page = RulePage(
        name: "list-only-iterated", code: "GEN011", topic: .generators, level: .idiom, confidence: .medium,
        summary: "A function that collects a list which every caller in the file only loops over once.",
        why: """
            A generator hands each item over as soon as it is there: no list to name, fill and return, no memory for \
            all of them at once, and a caller who stops early saves the rest of the work.
            """,
        instead: "Write `yield item` where the list was appended to, and drop the list.",
        whenNot: "When somebody needs the length, an index or a second look, or when errors should come at the call.",
        fixSafety: """
            Never applied unasked: a generator starts working when the loop does, so that effects and errors come \
            later, and callers in other files may want a list.
            """,
        reading: ["Tutorial, Generators", "PEP 255"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                «def evens(xs):
                    out = []
                    for x in xs:
                        if x % 2 == 0:
                            out.append(x)
                    return out»
                for x in evens([1, 2]):
                    print(x)
                """,
                after: """
                    def evens(xs):
                        for x in xs:
                            if x % 2 == 0:
                                yield x
                    for x in evens([1, 2]):
                        print(x)
                    """),
            Example(
                """
                «def parts(text):
                    found = list()
                    for line in text.splitlines():
                        found.append(line.strip())
                        found.append('')
                    return found»
                print(any(p == 'a' for p in parts('a')))
                print(sum(len(p) for p in parts('b')))
                """,
                after: """
                    def parts(text):
                        for line in text.splitlines():
                            yield line.strip()
                            yield ''
                    print(any(p == 'a' for p in parts('a')))
                    print(sum(len(p) for p in parts('b')))
                    """),
            Example(
                """
                «def walk(n):
                    "Numbers to walk."
                    steps = []
                    while n:
                        steps.append((n, n - 1))
                        n -= 1
                    return steps»
                print(sum(a * b for a, b in walk(3)))
                """,
                after: """
                    def walk(n):
                        "Numbers to walk."
                        while n:
                            yield (n, n - 1)
                            n -= 1
                    print(sum(a * b for a, b in walk(3)))
                    """),
        ],
        silent: [
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        out.append(x)
                    return out
                print(len(f([1])))
                """),
            Example("def f(xs):\n    out = []\n    for x in xs:\n        out.append(x)\n    return out\n"),
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        if x in out:
                            continue
                        out.append(x)
                    return out
                for x in f([1]):
                    print(x)
                """),
            Example(
                "def f(x):\n    if x: return []\n    a = []\n    a.append(x)\n    return a\nfor y in f(1): g(y)\n"
            ),
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        out.append(x)
                    return out
                for x in f([1]):
                    print(x)
                ys = f([2])
                """),
            Example(
                """
                def f(xs) -> list:
                    out = []
                    for x in xs:
                        out.append(x)
                    return out
                for x in f([1]):
                    print(x)
                """),
            Example(
                """
                def f(xs):
                    out = []
                    for x in xs:
                        out.append(x)
                    return out
                def g(ys):
                    for y in f(ys):
                        save(y)
                """),
        ])

    func check(_ function: AST.FunctionDef, _ file: ReviewedFile) -> Finding? {
        guard let last = function.body.last?.as(AST.Return.self), let list = last.value, list.kind == .name,
            function.decoratorList.isEmpty, function.returns == nil, let variable = file.names.variable(list),
            let binding = variable.onlyBinding, binding.node.enclosingFunction == function.node,
            let assign = binding.node.parent?.as(AST.Assign.self), assign.targets.only == binding.node,
            assign.node.parent == function.node, file.isEmpty(assign.value, .list),
            function.node.parent?.kind != .classDef, isOwn(function, file)
        else { return nil }
        var appends: [AST.Expr] = []
        for mention in variable.occurrences where mention.node != list && mention.node != binding.node {
            guard let call = mention.node.parent?.parent?.as(AST.Call.self),
                call.receiver(of: "append") == mention.node,
                call.onlyArgument != nil, let statement = call.node.parent?.as(AST.Expr.self),
                statement.node.isDirectlyIn(function.node)
            else { return nil }
            appends.append(statement)
        }
        let hasOtherExit = function.node.descendants.contains { node in
            switch node.kind {
            case .return: node != last.node && node.isDirectlyIn(function.node)
            case .yield, .yieldFrom, .await: node.isDirectlyIn(function.node)
            default: false
            }
        }
        guard !appends.isEmpty, !hasOtherExit, let name = file.names.variable(function.node), name.onlyBinding != nil,
            !name.reads.isEmpty, name.reads.allSatisfy({ isLoopedOver($0.node) })
        else { return nil }
        let edits: [Edit] = appends.map { append in
            let item = AST.Call(unchecked: append.value).onlyArgument!
            return .replaceStatements(append.node, "yield \(item.code())")
        }
        return Finding(function.node, "Make `\(function.name)` a generator: its list is only looped over")
            .suggesting(
                "Yield the items", because: "the work is done while the caller loops, and others may expect a list",
                edits + [.delete(assign.node), .delete(last.node)])
    }

    /// The name is called, and the result is what a loop or a comprehension goes through.
    private func isLoopedOver(_ name: Node) -> Bool {
        guard let call = name.parent?.as(AST.Call.self), call.func == name, let user = call.node.parent else {
            return false
        }
        if let loop = user.as(AST.For.self) { return loop.iter == call.node }
        if let clause = user.as(AST.Comprehension.self) { return clause.iter == call.node }
        return false
    }

    /// Nobody outside the file is likely to call it: it is private, inside another function, or the file is a program.
    private func isOwn(_ function: AST.FunctionDef, _ file: ReviewedFile) -> Bool {
        if function.name.description.hasPrefix("_") || function.node.enclosingFunction != nil { return true }
        let isUsedOutside =
            file.names.variable(function.node)?.reads.contains { $0.node.enclosingFunction == nil } ?? false
        return isUsedOutside
            || AST.Module(unchecked: file.tree.root).body.contains { statement in
                statement.as(AST.If.self)?.test.subtree.contains { $0.isName("__name__") } ?? false
            }
    }
}
