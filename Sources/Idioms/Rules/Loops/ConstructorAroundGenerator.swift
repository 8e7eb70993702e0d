internal import PythonSyntax

/// `list(f(x) for x in xs)`, `set([…])`, `dict([…])`.
struct ConstructorAroundGenerator: Rule {
    static let page = RulePage(
        name: "constructor-around-generator", code: "LOP009", topic: .loops, level: .idiom,
        summary: "A list, set or dictionary is made by handing a comprehension to its constructor.",
        why: """
            Each of the three has a comprehension of its own, whose brackets say at once what comes out. The call says \
            it twice: once by name, once by the brackets inside.
            """,
        instead: "Write `[… for …]`, `{… for …}` or `{key: value for …}`.",
        whenNot: "Tuples and frozen sets have no comprehension: `tuple(… for …)` is right as it is.",
        fixSafety: "Safe where `list`, `set` and `dict` are the builtins and the elements call no `next()`.",
        peers: ["C400", "C401", "C402", "C403", "C404", "R1717", "R1718"], reading: ["PEP 202", "PEP 274"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return «list(x * 2 for x in xs)»\n",
                after: "def f(xs):\n    return [x * 2 for x in xs]\n", showing: ["f([1, 2])", "f('ab')", "f(3)"]),
            Example(
                "def f(xs):\n    return «list((x for x in xs))»\n", after: "def f(xs):\n    return list(xs)\n",
                showing: ["f('ab')", "f(3)"]),
            Example(
                "def f(xs):\n    return «set([x % 3 for x in xs if x])»\n",
                after: "def f(xs):\n    return {x % 3 for x in xs if x}\n", showing: ["f([1, 4, 0])", "f([1, 'a'])"]),
            Example(
                "def f(ws):\n    return «dict([(w, len(w)) for w in ws])»\n",
                after: "def f(ws):\n    return {w: len(w) for w in ws}\n", showing: ["f(['a', 'bb'])", "f([1])"]),
            Example(
                "def f(a, b):\n    return «dict((k, v if v else 0) for k in a for v in b)»\n",
                after: "def f(a, b):\n    return {k: v if v else 0 for k in a for v in b}\n",
                showing: ["f('ab', [0, 1])"]),
        ],
        silent: [
            Example("def f(xs):\n    return tuple(x * 2 for x in xs)\n"),
            Example("def f(xs):\n    return list(map(str, xs))\n"),
            Example("def f(xs):\n    return dict(x.split('=') for x in xs)\n"),
            Example("def list(xs):\n    return xs\n\nprint(list(x for x in y))\n"),
            Example("def f(xs):\n    return dict(((x, 1) for x in xs), a=2)\n"),
            Example("def f(xs):\n    return list(x async for x in xs)\n"),
        ])

    static let callees: Words? = ["list", "set", "dict"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let argument = call.onlyArgument, argument.kind == .generatorExp || argument.kind == .listComp,
            let name = call.func.identifier?.description, ["list", "set", "dict"].contains(name),
            file.calls(call.node, builtin: name)
        else { return nil }
        guard name == "dict" || !argument.isInsideFString || file.tree.pythonMinor >= 12 else {
            return Finding(call.node, "Use a comprehension").advising("Write a \(name) comprehension")
        }
        let inner = AST.AnyComprehension(unchecked: argument)
        guard !inner.isAsynchronous else { return nil }
        let checks: [Check] = argument.kind == .generatorExp ? [.noNext(in: [argument])] : []
        if name == "dict" { return dictionary(call, inner, checks) }
        if let clause = inner.plainClause, inner.elt.isSameName(as: clause.target) {
            return Finding(call.node, "Hand `\(clause.iter.text)` itself to `\(name)`")
                .rewriting(
                    "Leave the comprehension out", safeIf: checks,
                    [.replace(call.node, "\(name)(\(clause.iter.code()))")])
        }
        // `list([…])` only makes a copy: another rule's.
        if name == "list", argument.kind == .listComp { return nil }
        let text = name == "list" ? "[\(argument.bracketedText)]" : "{\(argument.bracketedText)}"
        return Finding(call.node, "Use a \(name) comprehension")
            .rewriting("Write a \(name) comprehension", safeIf: checks, [.replace(call.node, call.node.safeText(text))])
    }

    private func dictionary(_ call: AST.Call, _ inner: AST.AnyComprehension, _ checks: [Check]) -> Finding? {
        guard let pair = inner.elt.as(AST.Tuple.self), pair.elts.count == 2,
            pair.elts.allSatisfy({ $0.kind != .starred })
        else { return nil }
        let source = call.node.source
        let clauses = source[inner.elt.ownRange.upperBound..<inner.node.end - 1].trimmingBlanks
        let text = "{\(pair.elts[0].code()): \(pair.elts[1].code()) \(clauses)}"
        return Finding(call.node, "Use a dictionary comprehension")
            .rewriting(
                "Write a dictionary comprehension", safeIf: checks, [.replace(call.node, call.node.safeText(text))])
    }
}
