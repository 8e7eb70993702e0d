internal import PythonSyntax

/// `[xs[i] for i in range(0, len(xs), 2)]`.
struct StrideIndexToSlice: Rule {
    static let page = RulePage(
        name: "stride-index-to-slice", code: "ITR015", topic: .iteration, level: .idiom,
        summary: "A list of every n-th item, or of those from some place on, made by index.",
        why: "A slice says in one place where to begin and how far to step, and is made to copy.",
        instead: "Write `xs[::2]`, `xs[1:]`.",
        whenNot: "When something is done with each item: then keep the comprehension, over the slice.",
        fixSafety: "Safe for a list. A slice of a tuple or a string is no list.",
        reading: ["Built-in Types, Common Sequence Operations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    return «[xs[i] for i in range(0, len(xs), 2)]»\n",
                after: "def f(xs: list):\n    return xs[::2]\n", showing: ["f([1, 2, 3])", "f([])"]),
            Example(
                "def f(xs: list):\n    return «[xs[k] for k in range(1, len(xs))]»\n",
                after: "def f(xs: list):\n    return xs[1:]\n", showing: ["f([1, 2, 3])", "f([1])", "f([])"]),
            Example(
                "odd = sum(«[row.cells[i] for i in range(1, len(row.cells), 3)]»)\n",
                after: "odd = sum(row.cells[1::3])\n"),
            Example(
                "def f(word: str):\n    return «[word[i] for i in range(0, len(word), 2)]»\n",
                after: "def f(word: str):\n    return list(word[::2])\n", showing: ["f('abc')"]),
        ],
        silent: [
            Example("ys = [xs[i] * 2 for i in range(0, len(xs), 2)]\n"),
            Example("ys = [xs[i] for i in range(len(xs))]\n"),
            Example("ys = [xs[i] for i in range(0, len(ys), 2)]\n"), Example("ys = [xs[i] for i in range(0, 10, 2)]\n"),
            Example("ys = [xs[i] for i in range(0, len(xs), 2) if xs[i]]\n"),
            Example("ys = [xs[i:i + 2] for i in range(0, len(xs), 2)]\n"),
            Example("ys = [xs[i] for i in range(-1, len(xs), 2)]\n"),
            Example("ys = (xs[i] for i in range(0, len(xs), 2))\n"),
        ])

    func check(_ list: AST.ListComp, _ file: ReviewedFile) -> Finding? {
        guard let clause = list.generators.only?.as(AST.Comprehension.self), clause.isAsync == 0, clause.ifs.isEmpty,
            clause.target.kind == .name, clause.iter.isCall(of: "range"), file.calls(clause.iter, builtin: "range"),
            let arguments = Self.arguments(AST.Call(unchecked: clause.iter)), arguments.start >= 0, arguments.step >= 1,
            arguments.start > 0 || arguments.step > 1, let sequence = file.measured(arguments.stop),
            list.elt.isItem(clause.target, of: sequence), !sequence.mentions(clause.target),
            file.types.type(of: sequence)?.isSequence != false
        else { return nil }
        let (start, _, step) = arguments
        let slice = "[\(start == 0 ? "" : "\(start)"):\(step == 1 ? "" : ":\(step)")]"
        let type = file.types.type(of: sequence)
        let isList = type == nil || type == .list
        let text = sequence.code(.atom) + slice
        let finding = Finding(list.node, "Take a slice: `\(text)`")
        if isList {
            return finding.rewriting("Take a slice", safeIf: [.type(sequence, .list)], [.replaceWhole(list.node, text)])
        }
        return finding.requiring(.builtins("list", at: list.node)).rewriting(
            "Take a slice", safeIf: [.isPlainSequence(sequence)], [.replaceWhole(list.node, "list(\(text))")])
    }

    private static func arguments(_ call: AST.Call) -> (start: Int, stop: Node, step: Int)? {
        if let two = call.arguments(2) { return two[0].intValue.map { ($0, two[1], 1) } }
        guard let three = call.arguments(3), let start = three[0].intValue, let step = three[2].intValue else {
            return nil
        }
        return (start, three[1], step)
    }
}
