internal import PythonSyntax

/// `x = x + 1`.
struct LonghandAssignment: Rule {
    static let page = RulePage(
        name: "augmented-assignment", code: "FNC008", topic: .functions, level: .taste,
        summary: "A variable assigned the result of an operation on itself.",
        why: "`x += 1` says that `x` changes by one; in `x = x + 1` one compares both names first.",
        instead: "Write `x += 1`.",
        whenNot: "For lists and arrays `+=` changes the object itself, and everybody who holds it sees that.",
        fixSafety: "Safe for numbers and strings; what can be changed in place would be changed for all who hold it.",
        peers: ["PLR6104", "R6104", "R6609"], reading: ["Language Reference, Augmented assignment statements"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x: int):\n    «x = x + 1»\n    return x\n", after: "def f(x: int):\n    x += 1\n    return x\n",
                showing: ["f(1)"]),
            Example(
                "n = 2\nfor i in range(3):\n    «n = n * (i + 1)»\n",
                after: "n = 2\nfor i in range(3):\n    n *= i + 1\n",
                showing: ["n"]),
            Example(
                "class A:\n    def f(self, k):\n        «self.n = self.n - k»\n",
                after: "class A:\n    def f(self, k):\n        self.n -= k\n"),
            Example(
                "text = ''\nfor c in 'ab':\n    «text = text + c.upper()»\n",
                after: "text = ''\nfor c in 'ab':\n    text += c.upper()\n", showing: ["text"]),
        ],
        silent: [
            Example("x = y + 1\n"), Example("x = 1 + x\n"), Example("x = x + y - 1\n"),
            Example("xs = []\nxs = xs + [1]\n"),
            Example("x = y = x + 1\n"), Example("x[f()] = x[f()] + 1\n"), Example("x = x + [1]\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let operation = assign.value.as(AST.BinOp.self), let target = assign.targets.only, target.isStablePlace,
            operation.left.isEqual(to: target), !isContainer(operation.right, file), !isContainer(target, file)
        else { return nil }
        let text = "\(target.text) \(operation.op.text)= \(operation.right.code(.test))"
        let immutable = Check.that(
            .typeKnown, "`\(target.text)` cannot be changed in place",
            otherwise: "`\(target.text)` may be something that is changed in place"
        ) { $0.isNumberOrText(target) }
        return Finding(assign.node, "Write `\(text.prefix(60))`")
            .rewriting("Use `\(operation.op.text)=`", safeIf: [immutable], [.replaceStatements(assign.node, text)])
    }

    private func isContainer(_ node: Node, _ file: ReviewedFile) -> Bool {
        guard let type = file.types.type(of: node) else { return false }
        return type.isContainer && type != .str && type != .bytes || type == .bytearray
    }
}

extension ReviewedFile {
    /// A variable that starts as a number or a text and is only ever worked on by operators.
    fileprivate func isNumberOrText(_ node: Node) -> Bool {
        if let type = types.type(of: node) { return type.isNumber || type == .str || type == .bytes }
        guard let variable = names.variable(node), !variable.isDeclared else { return false }
        var start: ValueType?
        for binding in variable.bindings {
            if binding.use == .update { continue }
            guard let (target, value) = binding.node.parent?.soleAssignment, target == binding.node else {
                return false
            }
            if let operation = value.as(AST.BinOp.self), operation.left.isSameName(as: node) { continue }
            guard let type = types.type(of: value), start == nil || start == type else { return false }
            start = type
        }
        return start.map { $0 == .int || $0 == .float || $0 == .str } ?? false
    }
}
