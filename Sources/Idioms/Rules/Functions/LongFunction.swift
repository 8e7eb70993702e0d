internal import PythonSyntax

/// Too many statements, branches or parameters.
struct LongFunction: Rule {
    static let page = RulePage(
        name: "long-function", code: "FNC012", topic: .functions, level: .idiom, confidence: .medium,
        summary: "A function of more than 50 statements, 12 branches or 7 parameters.",
        why: "Nobody keeps that much in mind at once, and it can only be tested and reused as a whole.",
        instead: "Give its steps names of their own: one function for reading, one for working, one for writing.",
        whenNot: "For a plain list of equal cases, such as a `match` over commands.",
        fixSafety: "There is no rewrite: where to cut is yours to decide.",
        peers: ["PLR0915", "PLR0912", "PLR0913", "R6702"], reading: ["Tutorial, Defining Functions"])

    private static let many = (1...51).map { "    x\($0) = \($0)\n" }.joined()
    private static let fewer = (1...49).map { "    x\($0) = \($0)\n" }.joined()
    private static let branches = (1...13).map { "    if x == \($0):\n        print(\($0))\n" }.joined()
    private static let cases = (1...20).map { "        case \($0):\n            return \($0)\n" }.joined()

    static let examples = Examples(
        flagged: [
            Example("«def f»():\n\(many)"),
            Example("«def f»(x):\n\(branches)"),
            Example("class A:\n    «def f»(self, a, b, c, d, e, g, h, i):\n        return a\n"),
        ],
        silent: [
            Example("def f():\n\(fewer)"), Example("def f(x):\n    match x:\n\(cases)", python: 10),
            Example("def f(a, b, c, d, e, g, h):\n    return a\n"),
            Example("def f(*, a=1, b=2, c=3, d=4, e=5, g=6, h=7, i=8):\n    return a\n"),
            Example("class A:\n    def __init__(self, a, b, c, d, e, g, h):\n        self.a = a\n"),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        var statements = 0
        var branches = 0
        for node in function.node.descendants where node.kind.isStatement {
            guard node.enclosingFunction == function.node else { continue }
            statements += 1
            switch node.kind {
            case .if, .for, .asyncFor, .while: branches += 1
            case .try, .tryStar: branches += AST.AnyTry(unchecked: node).handlers.count
            // Cases side by side are one thought.
            case .match: statements -= node.descendants.count { $0.kind.isStatement }
            default: continue
            }
        }
        let arguments = function.args
        let first = arguments.posonlyargs.first ?? arguments.args.first
        let isMethod =
            first.map { AST.Arg(unchecked: $0).arg == "self" || AST.Arg(unchecked: $0).arg == "cls" } ?? false
        // Keyword-only parameters are named at every call, so their number does less harm.
        let parameters = arguments.posonlyargs.count + arguments.args.count - (isMethod ? 1 : 0)
        let excess =
            statements > 50
            ? "\(statements) statements"
            : branches > 12
                ? "\(branches) branches"
                : parameters > 7 ? "\(parameters) parameters" : nil
        guard let excess else { return nil }
        let range = function.node.definitionHead
        return Finding(function.node, range: range, "Divide `\(function.name)`: \(excess) are a lot for one function")
            .advising("Give its steps functions of their own")
    }
}
