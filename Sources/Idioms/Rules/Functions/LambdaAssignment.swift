internal import PythonSyntax

/// `sq = lambda x: x * x`.
struct LambdaAssignment: Rule {
    static let page = RulePage(
        name: "lambda-assignment", code: "FNC003", topic: .functions, level: .idiom,
        summary: "A lambda that gets a name at once.",
        why: "A lambda is for a function without a name. One made by `def` is called by its name in tracebacks, too.",
        instead: "Write `def sq(x): return x * x` on two lines.",
        whenNot: "When the lambda becomes an attribute or an element, where `def` cannot put it.",
        fixSafety:
            "Safe where the name is only called or handed on; `__name__` becomes the name instead of `<lambda>`.",
        peers: ["E731", "C3001"], reading: ["PEP 8, Programming Recommendations"])

    static let examples = Examples(
        flagged: [
            Example("«sq = lambda x: x * x»\n", after: "def sq(x):\n    return x * x\n", showing: ["sq(3)"]),
            Example(
                """
                def f(xs, k=2):
                    «key = lambda p, *, n=k: (p[1],
                                             n)»
                    return sorted(xs, key=key)
                """,
                after: """
                    def f(xs, k=2):
                        def key(p, *, n=k):
                            return (p[1],
                                                 n)
                        return sorted(xs, key=key)
                    """,
                showing: ["f([(1, 2), (2, 1)])"]),
            Example(
                "if True:\n    «one = lambda: 1»  # always\n",
                after: "if True:\n    def one():\n        return 1  # always\n",
                showing: ["one()"]),
            Example("«f = lambda: (yield)»; x = 1\n"),
            Example("if x:\n    «f = lambda: 1»\nelse:\n    f = g\n"),
        ],
        silent: [
            Example("class A:\n    f = lambda self: 1\n"), Example("def sq(x):\n    return x * x\n"),
            Example("a.f = lambda: 1\n"), Example("f = g = lambda: 1\n"), Example("xs.sort(key=lambda x: x)\n"),
            Example("f = lambda x: x if x else None,\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let function = assign.value.as(AST.Lambda.self), let target = assign.targets.only, target.kind == .name,
            file.names.scope(of: assign.node).kind != .class, let variable = file.names.variable(target)
        else { return nil }
        let finding = Finding(assign.node, "Define `\(target.text)` with `def`")
        // One of several meanings of the name, chosen at run time: the others may have to look alike.
        if variable.bindings.contains(where: { $0.node != target && $0.use == .write }) {
            return finding.advising("Write a `def`")
        }
        let yields = function.body.subtree.contains { $0.kind == .yield || $0.kind == .yieldFrom || $0.kind == .await }
        guard assign.node.hasLinesToItself, !yields, function.body.kind != .namedExpr else {
            return finding.advising("Write a `def`")
        }
        let source = file.source
        let between = source.bytes[function.node.start + 6..<function.body.parenthesizedRange.lowerBound]
        guard let colon = between.lastIndex(of: UInt8(ascii: ":")) else { return finding.advising("Write a `def`") }
        let parameters = source[function.node.start + 6..<colon].drop { $0 == " " }
        let body = function.body.code(.test)
        let text = "def \(target.text)(\(parameters)):\n\(assign.node.indentationUnit)return "
        // Further lines of the body stay where they are: they are inside brackets.
        return finding.rewriting(
            "Write a `def`", safeIf: [onlyCalled(variable)],
            [Edit(assign.range, textAt(assign.node, text, file) + body, isStatement: true)])
    }

    private func textAt(_ node: Node, _ text: String, _ file: ReviewedFile) -> String {
        let indentation = file.source.indentation(at: node.start)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { $0 == 0 ? String($1) : indentation + $1 }.joined(separator: file.source.lineEnding)
    }

    private func onlyCalled(_ variable: Variable) -> Check {
        Check.that(
            .typeKnown, "`\(variable.name)` is only called or handed on", otherwise: "something may look at its name"
        ) { _ in
            variable.reads.allSatisfy { read in
                guard let parent = read.node.parent else { return false }
                if let call = parent.as(AST.Call.self) {
                    return call.func == read.node || !call.isCall("print", "repr", "str")
                }
                return parent.kind == .keyword || parent.kind == .return
            }
        }
    }
}

extension AST.Call {
    /// A call of one of these names.
    fileprivate func isCall(_ names: StaticString...) -> Bool { names.contains { self.func.isName($0) } }
}
