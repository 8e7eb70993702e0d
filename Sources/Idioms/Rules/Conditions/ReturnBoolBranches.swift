internal import PythonSyntax

/// `if c: return True`, else `return False`.
struct ReturnBoolBranches: Rule {
    static let page = RulePage(
        name: "return-bool-branches", code: "CND013", topic: .conditions, level: .idiom,
        summary: "An `if` that returns `True` in one branch and `False` in the other.",
        why: "The condition already is the answer; the branches only spell it out again.",
        instead: "Return the condition, with `not` or inside `bool(…)` where that is needed.",
        whenNot: "In a row of guards that return the same bool, the last may look like the others; long chains too.",
        fixSafety: "Safe when the condition is a bool, as the code shows, or `bool(…)` or `not` makes one of it.",
        peers: ["SIM103", "R1703", "R6201"], reading: ["Library, Truth Value Testing"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(x, xs):
                    «if x in xs:
                        return True
                    else:
                        return False»
                """,
                after: "def f(x, xs):\n    return x in xs", showing: ["f(1, [1])", "f(1, [])", "f(1, 2)"]),
            Example(
                """
                def f(items):
                    «if items:
                        return True
                    # nothing there
                    return False»
                """,
                after: "def f(items):\n    # nothing there\n    return bool(items)",
                showing: ["f([])", "f([1])", "f(None)"]),
            Example(
                """
                def f(a, b):
                    «if not a or b is None:
                        return False
                    return True»
                """,
                after: "def f(a, b):\n    return not (not a or b is None)",
                showing: ["f(1, 2)", "f(0, 1)", "f(1, None)"]),
            Example(
                """
                def f(n):
                    «if n % 2 == 0:
                        return True
                    else:
                        return False»
                """,
                after: "def f(n):\n    return n % 2 == 0"),
            Example(
                """
                def f(seen):
                    «if not seen:
                        return False
                    return True»
                """,
                after: "def f(seen):\n    return bool(seen)", showing: ["f([])", "f([1])"]),
            Example(
                """
                def f(x, y):
                    if x is None:
                        return False
                    «if y in x:
                        return True
                    return False»
                """,
                after: """
                    def f(x, y):
                        if x is None:
                            return False
                        return y in x
                    """,
                showing: ["f(None, 1)", "f([1], 1)", "f([1], 2)"]),
        ],
        silent: [
            Example("def f(x):\n    if x:\n        return True\n    return None\n"),
            Example("def f(x):\n    if x:\n        return True\n    return True\n"),
            Example("def f(x):\n    if x:\n        return 1\n    else:\n        return 0\n"),
            Example(
                "def f(x):\n    if x == 1:\n        return True\n    elif x:\n        return True\n    return False\n"
            ),
            Example(
                "def f(x, y):\n    if x:\n        return True\n    if y:\n        return True\n    return False\n"),
            Example("def f(x):\n    if x:\n        print(x)\n        return True\n    return False\n"),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return True\n    return False\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let only = branch.body.only, let answer = returnedBool(only), !branch.node.isWrittenElif else {
            return nil
        }
        let other = branch.orelse.isEmpty ? branch.node.nextStatement : branch.orelse.only
        guard let other, let opposite = returnedBool(other), opposite != answer else { return nil }
        // The last of several guards looks like the others, which give the same answer.
        if let before = branch.node.previousStatement?.as(AST.If.self), let last = before.body.last,
            returnedBool(last) == answer
        {
            return nil
        }
        if let chain = branch.test.as(AST.BoolOp.self), chain.values.count > 3 { return nil }
        var test = branch.test
        var isPositive = answer
        if let operand = test.negatedOperand {
            test = operand
            isPositive.toggle()
        }
        // A comparison is meant to give a bool, also where its operands' types are unknown.
        let isComparison = test.kind == .compare
        let needsCall = isPositive && !isComparison && !file.isSurelyBool(test)
        let value = needsCall ? "bool(\(test.code(.test)))" : isPositive ? test.code(.test) : file.negation(of: test)
        let header = branch.node.start..<file.source.lineEnd(file.source.line(at: branch.node.start)) - 1
        guard file.fits("return \(value)", in: header) || value.utf8.count < 60 else { return nil }
        let last = branch.orelse.isEmpty ? other : branch.node
        let bool = Check.that(
            .typeKnown, "the condition is a bool", otherwise: "the comparison could give something else than a bool"
        ) { !isPositive || needsCall || $0.isSurelyBool(test) }
        return Finding(from: branch.node, to: last, "Return the condition: `return \(value.prefix(60))`")
            .requiring(needsCall ? .builtins("bool", at: branch.node) : nil)
            .rewriting(
                "Return the condition", safeIf: [bool],
                [.replaceStatements(branch.node, through: last, "return \(value)")])
    }

    private func returnedBool(_ statement: Node) -> Bool? {
        guard let value = statement.as(AST.Return.self)?.value else { return nil }
        return value.isBool(true) ? true : value.isBool(false) ? false : nil
    }
}
