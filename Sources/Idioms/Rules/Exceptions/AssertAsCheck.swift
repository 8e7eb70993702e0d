internal import PythonSyntax

/// `assert x > 0` on an argument.
struct AssertAsCheck: Rule {
    static let page = RulePage(
        name: "assert-as-check", code: "XCP012", topic: .exceptions, level: .idiom, confidence: .medium,
        summary: "An argument checked by `assert` at the top of a public function.",
        why: "`python -O` leaves assertions out, and an `AssertionError` tells the caller that you made the mistake.",
        instead: "Raise `ValueError` or `TypeError` for what comes from outside; assert what you are sure of yourself.",
        whenNot: "In tests, and for what only a mistake in the same program can break.",
        fixSafety: "There is no rewrite: it would change the exception's class.",
        peers: ["S101", "B011"], reading: ["Language Reference, The assert statement"])

    static let examples = Examples(
        flagged: [
            Example("def root(x):\n    «assert x >= 0»\n    return x ** 0.5\n"),
            Example(
                "def area(a, b):\n    'Rectangle.'\n    «assert a > 0 and b > 0, 'too small'»\n    return a * b\n"),
            Example("class A:\n    def move(self, step):\n        «assert step in (1, 2)»\n        self.x += step\n"),
        ],
        silent: [
            Example("def test_root(x):\n    assert x >= 0\n    return x\n"),
            Example("def _root(x):\n    assert x >= 0\n    return x\n"),
            Example("def f(x):\n    assert x is not None\n    return x\n"),
            Example("def f(x):\n    y = g(x)\n    assert y > 0\n    return y\n"),
            Example("def f(x):\n    assert isinstance(x, int)\n    return x\n"),
            Example("def f(x):\n    assert n > 0\n    return x\n"),
            Example("import pytest\ndef check(x):\n    assert x > 0\n    return x\n"),
        ])

    func check(_ assertion: AST.Assert, _ file: ReviewedFile) -> Finding? {
        guard let function = assertion.node.parent?.as(AST.AnyFunction.self) else { return nil }
        let name = function.name.description
        guard !name.hasPrefix("_"), !name.hasPrefix("test"), isComparison(assertion.test) else { return nil }
        // Only what stands before anything is done.
        let before = function.node.statementsAfterDocstring.prefix { $0 != assertion.node }
        guard before.allSatisfy({ $0.kind == .assert }), before.count + 1 < function.node.statementsAfterDocstring.count
        else { return nil }
        let names = assertion.test.subtree.filter { $0.kind == .name }
        let aboutArguments = names.contains { name in
            guard let variable = file.names.variable(name), variable.isParameter else { return false }
            return name.enclosingFunction == function.node && !name.isName("self")
        }
        guard aboutArguments, !isTestFile(file) else { return nil }
        return Finding(assertion.node, "Raise `ValueError` for an argument that will not do")
            .advising("Write `if …: raise ValueError(…)`")
    }

    /// Of values, not of identity: `x is not None` mostly tells a type checker something.
    private func isComparison(_ test: Node) -> Bool {
        if let chain = test.as(AST.BoolOp.self) { return chain.values.allSatisfy { isComparison($0) } }
        guard let compare = test.as(AST.Compare.self) else { return false }
        return compare.ops.allSatisfy { $0 != .is && $0 != .isNot }
            && !test.subtree.contains { $0.isCall(of: "type") }
    }

    private func isTestFile(_ file: ReviewedFile) -> Bool {
        file.names.variables.contains { variable in
            variable.bindings.contains { $0.use == .importing } && ["pytest", "unittest"].contains(variable.name)
                || variable.name.hasPrefix("test_")
        }
    }
}
