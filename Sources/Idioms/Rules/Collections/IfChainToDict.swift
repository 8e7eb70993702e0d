internal import PythonSyntax

/// `if c == "a": return 1`, `elif c == "b": return 2`, …
struct IfChainToDict: Rule {
    /// With fewer the chain is as clear.
    private static let fewest = 3

    static let page = RulePage(
        name: "if-chain-to-dict", code: "COL028", topic: .collections, level: .idiom,
        summary: "A chain of comparisons with constants only chooses a constant.",
        why: """
            What the chain says is a table, and a dictionary is one: the pairs stand side by side, and can be tested, \
            extended or moved without touching the code.
            """,
        instead: "Write `{\"a\": 1, \"b\": 2}.get(choice, default)`, or `match` where the branches will do more.",
        whenNot: "When the branches will soon do something, or the value compared may be unhashable.",
        fixSafety: "A suggestion: looking up needs a hashable value, and all results are made each time.",
        peers: ["SIM116", "R6562"], reading: ["Standard types, Mapping Types"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(c):
                    «if c == "a":
                        return 1
                    elif c == "b":
                        return 2
                    elif c == "c":
                        return 3
                    else:
                        return 0»
                """,
                after: """
                    def f(c):
                        return {"a": 1, "b": 2, "c": 3}.get(c, 0)
                    """),
            Example(
                """
                def f(number):
                    «if number == 1:
                        name = "Monday, the first day"
                    elif 2 == number:
                        name = "Tuesday, the second"
                    elif number == 3:
                        name = "Wednesday, the third"
                    else:
                        name = None»
                    return name
                """,
                after: """
                    def f(number):
                        name = {
                            1: "Monday, the first day",
                            2: "Tuesday, the second",
                            3: "Wednesday, the third",
                        }.get(number)
                        return name
                    """),
            Example(
                """
                def f(self, c):
                    «if self.c == "a":
                        return c
                    elif self.c == "b":
                        return -1
                    elif self.c == "d":
                        return 3
                    return 0»
                """,
                after: """
                    def f(self, c):
                        return {"a": c, "b": -1, "d": 3}.get(self.c, 0)
                    """),
        ],
        silent: [
            Example(
                """
                def f(c):
                    if c == 1:
                        return 1
                    elif c == 2:
                        return 2
                    elif c == 3:
                        return 3
                    print(c)
                """),
            Example(
                """
                def f(c, d):
                    if c == 1:
                        return 1
                    elif d == 2:
                        return 2
                    elif c == 3:
                        return 3
                    return 0
                """),
            Example(
                """
                def f(c):
                    if c == 1:
                        return g()
                    elif c == 2:
                        return 2
                    elif c == 3:
                        return 3
                    return 0
                """),
            Example(
                """
                def f(c):
                    if c == 1:
                        return 1
                    elif c == True:
                        return 2
                    elif c == 3:
                        return 3
                    return 0
                """),
            Example(
                """
                def f(c):
                    if c == 1:
                        x = 1
                    elif c == 2:
                        y = 2
                    elif c == 3:
                        x = 3
                """),
        ])

    func check(_ chain: AST.If, _ file: ReviewedFile) -> Finding? {
        guard !chain.node.isWrittenElif, case (let subject?, _) = comparison(chain.test) else { return nil }
        var entries: [(key: Node, value: Node)] = []
        var target: Node?
        var branch = chain
        while true {
            guard case (let other?, let key?) = comparison(branch.test), other.isEqual(to: subject),
                let (place, value) = result(branch.body), agrees(place, target, isFirst: entries.isEmpty)
            else { return nil }
            target = place
            entries.append((key, value))
            guard let next = branch.orelse.only?.as(AST.If.self), next.node.isWrittenElif else { break }
            branch = next
        }
        guard entries.count >= Self.fewest, subject.isStablePlace, Set(entries.map(\.key.text)).count == entries.count
        else { return nil }
        // Without an `else` a `return` right behind is the default.
        let end = branch.orelse.isEmpty && target == nil ? chain.node.nextStatement : branch.orelse.only
        guard let end, let (place, missing) = result(end), agrees(place, target, isFirst: false) else { return nil }
        let last = branch.orelse.isEmpty ? end : chain.node
        let prefix = target.map { "\($0.text) = " } ?? "return "
        let pairs = entries.map { "\($0.key.text): \($0.value.code())" }
        let call = ".get(\(subject.text)\(missing.isNone ? "" : ", \(missing.code())"))"
        return Finding(from: chain.node, to: last, "Look it up in a dictionary")
            .suggesting(
                "Look it up in a dictionary", because: "`\(subject.text)` must be hashable for it",
                [.replaceStatements(chain.node, through: last, text(prefix, pairs, call, chain.node, file))])
    }

    /// On one line if it fits.
    private func text(_ prefix: String, _ pairs: [String], _ call: String, _ node: Node, _ file: ReviewedFile) -> String
    {
        let line = "\(prefix){\(pairs.joined(separator: ", "))}\(call)"
        if Check.fits(line, at: node).holds(file) { return line }
        let unit = file.source.indentation(at: node.start).contains("\t") ? "\t" : "    "
        return "\(prefix){\n\(pairs.map { "\(unit)\($0),\n" }.joined())}\(call)"
    }

    /// `subject == constant`, either way round.
    private func comparison(_ test: Node) -> (Node?, Node?) {
        guard let compare = test.as(AST.Compare.self), compare.ops.first == .eq, let right = compare.comparators.only
        else { return (nil, nil) }
        if isKey(right) { return (compare.left, right) }
        return isKey(compare.left) ? (right, compare.left) : (nil, nil)
    }

    /// Text or a whole number: `1`, `1.0` and `True` are the same key.
    private func isKey(_ node: Node) -> Bool { node.isString || node.intValue != nil }

    private func result(_ body: NodeList) -> (Node?, Node)? { body.only.flatMap { result($0) } }

    /// The place that is assigned to (nil for `return`) and the value.
    private func result(_ statement: Node) -> (Node?, Node)? {
        if let value = statement.as(AST.Return.self)?.value { return isResult(value) ? (nil, value) : nil }
        guard let assignment = statement.soleAssignment, isResult(assignment.value), assignment.target.kind == .name
        else { return nil }
        return (assignment.target, assignment.value)
    }

    private func isResult(_ value: Node) -> Bool { value.isPlainValue && !value.text.contains("\n") }

    private func agrees(_ place: Node?, _ target: Node?, isFirst: Bool) -> Bool {
        guard !isFirst else { return true }
        guard let place, let target else { return place == nil && target == nil }
        return place.isSameName(as: target)
    }
}
