internal import PythonSyntax

/// A function that works out what the standard library has: gcd, mean, binary search.
struct ReimplementedAlgorithm: Rule {
    static let page = RulePage(
        name: "reimplemented-algorithm", code: "NUM015", topic: .numbers, level: .idiom, confidence: .medium,
        summary: "A function that is in the standard library already.",
        why: """
            `math.gcd`, `statistics.mean` and `bisect` are tested, known by name to every reader, and take care of the \
            corners: negative numbers, exact sums, the first of equal items.
            """,
        instead: "Use `math.gcd`, `math.lcm`, `math.factorial`, `statistics.mean` or `fmean`, `bisect.bisect_left`.",
        whenNot: "When writing it is the exercise, or it does a little more than the library's.",
        fixSafety: "Advice only: the library's functions differ in what they accept and raise.",
        reading: ["math", "statistics", "bisect"])

    static let examples = Examples(
        flagged: [
            Example("«def gcd(a, b):\n    while b:\n        a, b = b, a % b\n    return a»\n"),
            Example("«def hcf(x, y):\n    return x if y == 0 else hcf(y, x % y)»\n"),
            Example("«def mean(values):\n    \"Their mean.\"\n    return sum(values) / len(values)»\n"),
            Example(
                """
                «def find(xs, x):
                    lo, hi = 0, len(xs) - 1
                    while lo <= hi:
                        mid = (lo + hi) // 2
                        if xs[mid] == x:
                            return mid
                        elif xs[mid] < x:
                            lo = mid + 1
                        else:
                            hi = mid - 1
                    return -1»
                """),
            Example("«def fact(n):\n    if n <= 1:\n        return 1\n    return n * fact(n - 1)»\n"),
        ],
        silent: [
            Example("def f(a, b):\n    while b:\n        a, b = b, a - b\n    return a\n"),
            Example(
                """
                def f(xs):
                    print(sum(xs) / len(xs))
                """),
            Example(
                """
                def f(xs, ys):
                    return sum(xs) / len(ys)
                """),
            Example(
                """
                def root(x):
                    lo, hi = 0, x
                    while hi - lo > 1e-9:
                        mid = (lo + hi) / 2
                        if mid * mid < x:
                            lo = mid
                        else:
                            hi = mid
                    return lo
                """),
            Example("def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n"),
            Example(
                """
                def gcd(a, b):
                    steps = []
                    while b:
                        a, b = b, a % b
                        steps.append(a)
                    return a, steps
                """),
        ])

    func check(_ function: AST.FunctionDef, _ file: ReviewedFile) -> Finding? {
        guard let cure = cure(function, file) else { return nil }
        return Finding(function.node, "Use `\(cure)`, which does this").advising("Use `\(cure)`")
    }

    private func cure(_ function: AST.FunctionDef, _ file: ReviewedFile) -> String? {
        guard function.body.count <= 8, function.decoratorList.isEmpty else { return nil }
        let text = function.body.first?.as(AST.Expr.self)?.value.stringValue
        let body = Array(function.body.dropFirst(text == nil ? 0 : 1))
        if let only = body.first, body.count == 1, let value = only.as(AST.Return.self)?.value {
            if isMean(value, file) { return "statistics.mean" }
            if value.kind == .ifExp, isEuclidean(value, function) { return "math.gcd" }
            if value.kind == .ifExp, isFactorial(value, function) { return "math.factorial" }
        }
        if body.count == 2, body[1].kind == .return {
            if let loop = body[0].as(AST.While.self), let step = loop.body.only, isEuclidStep(step) {
                return "math.gcd"
            }
            if body[0].kind == .if, isFactorial(body[1], function) { return "math.factorial" }
            if body[0].kind == .if, isEuclidean(body[1], function) { return "math.gcd" }
        }
        if body.contains(where: { $0.as(AST.While.self).map { isBisection($0) } ?? false }) {
            return "bisect.bisect_left"
        }
        return nil
    }

    /// `sum(xs) / len(xs)`.
    private func isMean(_ value: Node, _ file: ReviewedFile) -> Bool {
        guard let division = value.as(AST.BinOp.self), division.op == .div, file.calls(division.left, builtin: "sum"),
            file.calls(division.right, builtin: "len"), let sum = AST.Call(unchecked: division.left).onlyArgument,
            let count = AST.Call(unchecked: division.right).onlyArgument
        else { return false }
        return sum.kind == .name && sum.isSameName(as: count)
    }

    /// `a, b = b, a % b`.
    private func isEuclidStep(_ node: Node) -> Bool {
        guard let assign = node.as(AST.Assign.self), let targets = assign.targets.only?.as(AST.Tuple.self)?.elts,
            let values = assign.value.as(AST.Tuple.self)?.elts, targets.count == 2, values.count == 2,
            values[0].isSameName(as: targets[1]), let rest = values[1].as(AST.BinOp.self), rest.op == .mod
        else { return false }
        return rest.left.isSameName(as: targets[0]) && rest.right.isSameName(as: targets[1])
    }

    /// Calls itself with `(b, a % b)`.
    private func isEuclidean(_ node: Node, _ function: AST.FunctionDef) -> Bool {
        node.descendants.contains { part in
            guard let call = part.as(AST.Call.self), let name = call.func.identifier, name == function.name,
                let arguments = call.arguments(2), let rest = arguments[1].as(AST.BinOp.self), rest.op == .mod
            else { return false }
            return rest.right.isSameName(as: arguments[0])
        }
    }

    /// `n * itself(n - 1)`, one of them.
    private func isFactorial(_ node: Node, _ function: AST.FunctionDef) -> Bool {
        guard AST.Arguments(unchecked: function.args).args.count == 1 else { return false }
        return node.descendants.contains { part in
            guard let product = part.as(AST.BinOp.self), product.op == .mult, product.left.kind == .name,
                let call = product.right.as(AST.Call.self), let name = call.func.identifier, name == function.name,
                let less = call.onlyArgument?.as(AST.BinOp.self), less.op == .sub, less.right.isInt(1)
            else { return false }
            return less.left.isSameName(as: product.left)
        }
    }

    /// `mid = (lo + hi) // 2`, then `xs[mid]` compared, and a bound moved by one.
    private func isBisection(_ loop: AST.While) -> Bool {
        guard loop.body.count <= 3, let middle = loop.body.first?.as(AST.Assign.self), let mid = middle.targets.only,
            let half = middle.value.as(AST.BinOp.self), half.op == .floorDiv, half.right.isInt(2),
            half.left.as(AST.BinOp.self)?.op == .add
        else { return false }
        return loop.body.dropFirst().contains { statement in
            guard let branch = statement.as(AST.If.self), let compare = branch.test.as(AST.Compare.self) else {
                return false
            }
            return ([compare.left] + Array(compare.comparators)).contains {
                $0.as(AST.Subscript.self).map { $0.slice.isSameName(as: mid) && $0.value.kind == .name } ?? false
            }
        }
    }
}
