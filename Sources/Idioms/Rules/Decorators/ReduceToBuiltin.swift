internal import PythonSyntax

/// `reduce(lambda a, b: a + b, xs)`.
struct ReduceToBuiltin: Rule {
    static let page = RulePage(
        name: "reduce-to-builtin", code: "DEC006", topic: .decorators, level: .idiom,
        summary: "A `reduce` that does what a builtin does.",
        why: "`sum`, `max`, `all` and `math.prod` say by their name what the reader else works out from a lambda.",
        instead: "Write `sum(xs)`, `math.prod(xs)`, `max(xs)`, `min(xs)`, `all(xs)`, `any(xs)`.",
        whenNot: "For strings (`''.join`), lists (`itertools.chain`) and types with an addition of their own.",
        fixSafety: """
            Safe for whole numbers with a start value. Without one, nothing at all gives 0 where `reduce` raises \
            `TypeError`; `max` and `min` raise `ValueError`.
            """,
        reading: ["functools, reduce", "Built-in Functions, sum"])

    static let examples = Examples(
        flagged: [
            Example(
                "from functools import reduce\ndef f(xs: list[int]):\n    return «reduce(lambda a, b: a + b, xs, 0)»\n",
                after: "from functools import reduce\ndef f(xs: list[int]):\n    return sum(xs)\n",
                showing: ["f([1, 2])", "f([])"]),
            Example(
                "import functools, operator\nn = «functools.reduce(operator.mul, range(1, 5), 1)»\n",
                after: "from math import prod\nimport functools, operator\nn = prod(range(1, 5))\n", showing: ["n"]),
            Example(
                "from functools import reduce\ntop = «reduce(lambda x, y: x if x > y else y, (v * 2 for v in xs))»\n",
                after: "from functools import reduce\ntop = max(v * 2 for v in xs)\n"),
            Example(
                "from functools import reduce\nok = «reduce(lambda a, b: a and b, flags)»\n",
                after: "from functools import reduce\nok = all(flags)\n"),
            Example(
                "from functools import reduce\nn = «reduce(lambda a, b: a + b, xs, 5)»\n",
                after: "from functools import reduce\nn = sum(xs, 5)\n"),
        ],
        silent: [
            Example("from functools import reduce\nn = reduce(lambda a, b: a - b, xs)\n"),
            Example("from functools import reduce\nn = reduce(lambda a, b: a + b, xs, [])\n"),
            Example("from functools import reduce\nn = reduce(lambda a, b: a + b, xs, '')\n"),
            Example("from functools import reduce\nn = reduce(lambda a, b: a + b.size, xs, 0)\n"),
            Example("from mine import reduce\nn = reduce(lambda a, b: a + b, xs)\n"),
            Example("from functools import reduce\nn = reduce(lambda a, b: a + b, ['a', 'b'])\n"),
            Example("from functools import reduce\nn = reduce(lambda a, b: a if a > b else b, xs, 3)\n"),
        ])

    /// What stands in the builtin's parentheses.
    private static func argument(_ values: Node, _ start: Node?, _ name: String) -> String {
        if let start, name == "sum" || name == "prod", start.intValue != (name == "prod" ? 1 : 0) {
            return "\(values.code(.test)), \(name == "prod" ? "start=" : "")\(start.code(.test))"
        }
        return values.kind == .generatorExp ? String(values.text.dropFirst().dropLast()) : values.code(.test)
    }

    static let callees: Words? = ["reduce"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.means(call.func, "functools.reduce"), let arguments = call.arguments(call.args.count),
            arguments.count == 2 || arguments.count == 3, let name = Self.builtin(arguments[0], file)
        else { return nil }
        let values = arguments[1]
        let start = arguments.count == 3 ? arguments[2] : nil
        var text = name == "prod" ? "" : name
        var edits: [Edit] = []
        var checks: [Check] = []
        switch name {
        case "sum", "prod":
            if let start, file.types.type(of: start)?.isNumber != true { return nil }
            if let elements = values.as(AST.List.self)?.elts ?? values.as(AST.Tuple.self)?.elts,
                elements.contains(where: { file.types.type(of: $0)?.isNumber != true })
            {
                return nil
            }
            checks.append(
                .that(
                    .exceptionUncaught, "there is a start value",
                    otherwise: "`reduce` raises `TypeError` where there is nothing"
                ) { _ in start != nil })
            checks.append(
                .that(
                    .typeKnown, "these are whole numbers", otherwise: "these may be something else than whole numbers"
                ) {
                    $0.holdsIntegers(values) && start.map { $0.intValue != nil } ?? true
                })
        case "max", "min":
            guard start == nil else { return nil }
            checks.append(
                .that(
                    .exceptionUncaught, "there is something",
                    otherwise: "where there is nothing, `ValueError` takes the place of `TypeError`"
                ) { _ in false })
        default:
            guard start == nil || start?.isBool(name == "all") == true else { return nil }
            checks.append(
                .that(
                    .typeKnown, "these are truth values",
                    otherwise: "the result becomes `True` or `False`, and is one for nothing, too"
                ) { _ in false })
        }
        if name == "prod" {
            let prod = file.imported("math", "prod", at: call.node)
            text = prod.text
            edits = prod.edits
            checks.append(.importable(prod))
        }
        let inner = Self.argument(values, start, name)
        return Finding(call.node, "Use `\(text)` instead of `reduce`")
            .requiring(name == "prod" ? nil : Self.isBuiltin(name, at: call.node))
            .rewriting("Use `\(text)`", safeIf: checks, edits + [.replace(call.node, "\(text)(\(inner))")])
    }

    private static func isBuiltin(_ name: String, at node: Node) -> Check { .builtins(name, at: node) }

    /// The builtin that a function of two values amounts to.
    private static func builtin(_ function: Node, _ file: ReviewedFile) -> String? {
        if file.means(function, "operator.add") { return "sum" }
        if file.means(function, "operator.mul") { return "prod" }
        if file.means(function, "builtins.max") { return "max" }
        if file.means(function, "builtins.min") { return "min" }
        guard let lambda = function.as(AST.Lambda.self) else { return nil }
        let arguments = AST.Arguments(unchecked: lambda.args)
        guard arguments.args.count == 2, arguments.defaults.isEmpty, arguments.vararg == nil,
            arguments.posonlyargs.isEmpty
        else { return nil }
        let names = arguments.args.map { AST.Arg(unchecked: $0).arg }
        func isPair(_ a: Node, _ b: Node) -> Bool {
            a.identifier == names[0] && b.identifier == names[1] || a.identifier == names[1] && b.identifier == names[0]
        }
        if let operation = lambda.body.as(AST.BinOp.self), isPair(operation.left, operation.right) {
            return operation.op == .add ? "sum" : operation.op == .mult ? "prod" : nil
        }
        if let both = lambda.body.as(AST.BoolOp.self), both.values.count == 2, isPair(both.values[0], both.values[1]) {
            return both.op == .and ? "all" : "any"
        }
        guard let choice = lambda.body.as(AST.IfExp.self), let test = choice.test.as(AST.Compare.self),
            test.ops.count == 1,
            isPair(choice.body, choice.orelse), isPair(test.left, test.comparators[0])
        else { return nil }
        let isFirst = test.left.isSameName(as: choice.body)
        switch test.ops[0] {
        case .gt, .gtE: return isFirst ? "max" : "min"
        case .lt, .ltE: return isFirst ? "min" : "max"
        default: return nil
        }
    }
}
