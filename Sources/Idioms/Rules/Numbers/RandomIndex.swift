internal import PythonSyntax

/// `xs[random.randint(0, len(xs) - 1)]`.
struct RandomIndex: Rule {
    static let page = RulePage(
        name: "random-index", code: "NUM003", topic: .numbers, level: .idiom,
        summary: "A random element taken by making a random index.",
        why: """
            The bounds of the index are easy to get wrong by one, and hide that an element is chosen: `choice` says \
            so.
            """,
        instead: "Write `random.choice(items)`.",
        whenNot: "When the index itself is needed as well, or `items` is a dict with the numbers as keys.",
        fixSafety: """
            Safe for a sequence that is plainly not empty; an empty one raises `IndexError` instead of `ValueError`. \
            Seeded generators give the same elements (checked on 3.11 and 3.13).
            """,
        reading: ["random, choice"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import random
                colours = ('red', 'green')
                print(«colours[random.randint(0, len(colours) - 1)]» in colours)

                """,
                after: "import random\ncolours = ('red', 'green')\nprint(random.choice(colours) in colours)\n",
                showing: ["colours"]),
            Example(
                "from random import randrange\ndef f(xs):\n    return «xs[randrange(len(xs))]»\n",
                after: "from random import choice\nfrom random import randrange\ndef f(xs):\n    return choice(xs)\n"),
            Example(
                "import random\ndef f(self):\n    return «self.words[random.randrange(0, len(self.words))]»\n",
                after: "import random\ndef f(self):\n    return random.choice(self.words)\n"),
        ],
        silent: [
            Example("import random\nx = xs[random.randint(0, len(xs))]\n"),
            Example("import random\nx = xs[random.randint(1, len(xs) - 1)]\n"),
            Example("import random\nx = xs[random.randint(0, len(ys) - 1)]\n"),
            Example("import random\nxs[random.randrange(len(xs))] = 0\n"),
            Example("import random\ni = random.randrange(len(xs))\nx = xs[i]\n"),
            Example("def f(xs, random):\n    return xs[random.randrange(len(xs))]\n"),
            Example("import random\ndef f(xs: dict):\n    return xs[random.randrange(len(xs))]\n"),
        ])

    func check(_ element: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard element.ctx == .load, let call = element.slice.as(AST.Call.self), call.keywords.isEmpty,
            let length = Self.length(call, file), file.calls(length, builtin: "len"),
            let sequence = AST.Call(unchecked: length).onlyArgument, sequence.isEqual(to: element.value),
            file.isPure(sequence)
        else { return nil }
        let type = file.types.type(of: sequence)
        guard type == nil || type?.isSequence == true else { return nil }
        let choice = file.imported("random", "choice", at: element.node)
        return Finding(element.node, "Choose an element with `random.choice`")
            .rewriting(
                "Use `random.choice`", safeIf: [.importable(choice), Self.notEmpty(sequence)],
                choice.edits + [.replace(element.node, "\(choice.text)(\(sequence.code()))")])
    }

    /// The `len(…)` in a call for a random number below it.
    private static func length(_ call: AST.Call, _ file: ReviewedFile) -> Node? {
        if call.args.count == 2, call.args[0].isInt(0), file.calls(call.node, "random.randint"),
            let difference = call.args[1].as(AST.BinOp.self), difference.op == .sub, difference.right.isInt(1)
        {
            return difference.left
        }
        guard call.args.count == 1 || call.args.count == 2 && call.args[0].isInt(0),
            file.calls(call.node, "random.randrange")
        else { return nil }
        return call.args[call.args.count - 1]
    }

    /// T: a literal, or a name that is only ever a literal that cannot shrink.
    private static func notEmpty(_ node: Node) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` is a sequence with elements") { file in
            var literal = node
            if let binding = file.names.variable(node)?.onlyBinding,
                let assign = binding.node.parent?.as(AST.Assign.self)
            {
                literal = assign.value
            }
            let isFull =
                literal.as(AST.Tuple.self).map { !$0.elts.isEmpty && !$0.elts.contains { $0.kind == .starred } }
                ?? (literal.stringValue.map { !$0.isEmpty } ?? false)
            return isFull ? nil : "an empty sequence raises `IndexError` instead of `ValueError`"
        }
    }
}
