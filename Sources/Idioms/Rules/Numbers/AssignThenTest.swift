internal import PythonSyntax

/// `m = f()`, then `if m:`.
struct AssignThenTest: Rule {
    static let page = RulePage(
        name: "assign-then-test-walrus", code: "NUM008", topic: .numbers, level: .taste,
        summary: "A name that is assigned only for the `if` right below it.",
        why: "`:=` keeps the name next to the question it is for, and says by its place that nothing else needs it.",
        instead: "Write `if match := pattern.search(text):`.",
        whenNot: "When two short lines read better: many prefer them.",
        fixSafety: "Safe: the name is bound at the same moment and stays bound.",
        peers: ["R6103"], reading: ["PEP 572"])

    static let examples = Examples(
        flagged: [
            Example(
                "import re\ndef f(s):\n    «m = re.match('a', s)\n    if m:»\n        return m.group()\n",
                after: "import re\ndef f(s):\n    if m := re.match('a', s):\n        return m.group()\n",
                showing: ["f('a')", "f('b')"]),
            Example(
                "def f(d):\n    «x = d.get('a')\n    if x is not None:»\n        return x\n",
                after: "def f(d):\n    if (x := d.get('a')) is not None:\n        return x\n",
                showing: ["f({'a': 0})", "f({})"]),
            Example(
                "def f(xs):\n    «n = len(xs)\n    if n > 2:»\n        print(n)\n    else:\n        print('few')\n",
                after: "def f(xs):\n    if (n := len(xs)) > 2:\n        print(n)\n    else:\n        print('few')\n",
                showing: ["f([1, 2, 3])", "f([])"]),
        ],
        silent: [
            Example("m = f()\nif m:\n    print(m)\nprint(m)\n"), Example("m = f()\nif g() and m:\n    print(m)\n"),
            Example("m = f()\nprint(1)\nif m:\n    print(m)\n"), Example("m = n = f()\nif m:\n    print(m)\n"),
            Example("m = f()\nif m:\n    print(1)\n"), Example("m = 1\nif m:\n    print(m)\n"),
            Example(
                """
                class A:
                    def f(self):
                        self.m = g()
                        if self.m:
                            return self.m
                """),
        ])

    func check(_ test: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let previous = test.node.previousStatement?.as(AST.Assign.self), let name = previous.targets.only,
            name.kind == .name, previous.value.kind == .call, let place = Self.place(test.test),
            place.isSameName(as: name), let variable = file.names.variable(name), !variable.isDeclared,
            variable.reads.contains(where: { read in test.body.contains { $0.contains(read.node) } }),
            variable.scope.kind != .class, file.names.scope(of: test.node).kind != .class
        else { return nil }
        let isWhole = place == test.test
        let walrus = "\(name.text) := \(previous.value.text)"
        return Finding(
            previous.node, range: previous.node.start..<headerEnd(test, file),
            "Bind `\(name.text)` in the test with `:=`"
        )
        .requiring(.unused(name, after: test.node))
        .rewriting(
            "Bind it in the test", safeIf: [.fits("if \(walrus):", at: test.node)],
            [.delete(previous.node), .replace(place, isWhole ? walrus : "(\(walrus))")])
    }

    /// What the test looks at first.
    private static func place(_ test: Node) -> Node? {
        if test.kind == .name { return test }
        guard let compare = test.as(AST.Compare.self), compare.left.kind == .name else { return nil }
        return compare.left
    }

    /// Behind the colon.
    private func headerEnd(_ test: AST.If, _ file: ReviewedFile) -> Int {
        let bytes = file.source.bytes
        var end = test.test.parenthesizedRange.upperBound
        while end < test.node.end, bytes[end] != UInt8(ascii: ":") { end += 1 }
        return min(end + 1, test.node.end)
    }
}
