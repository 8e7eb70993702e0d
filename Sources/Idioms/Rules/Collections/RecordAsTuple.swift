internal import PythonSyntax

/// `return a, b, c`, whose result is read by number.
struct RecordAsTuple: Rule {
    /// Pairs are known by heart.
    private static let fewest = 3

    static let page = RulePage(
        name: "record-as-tuple", code: "COL035", topic: .collections, level: .idiom, confidence: .medium,
        summary: "A function returns a tuple of several parts, and its callers read them by number.",
        why: """
            `result[2]` does not tell what it is, and changes its meaning when a part is put in front. A named tuple \
            or a dataclass gives each part a name.
            """,
        instead: "Return a `typing.NamedTuple` or a `dataclass`, and read `result.total`; or unpack at once.",
        whenNot: "When the parts are coordinates or the like, known by their place.",
        fixSafety: "No rewrite is offered: the names are yours to choose.",
        peers: ["R6101"], reading: ["typing.NamedTuple", "dataclasses"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def stats(xs):
                    return «min(xs), max(xs), sum(xs)»

                def show(xs):
                    result = stats(xs)
                    print(result[0], result[2])
                """),
            Example(
                """
                def load(path):
                    name, size = path.split(".")
                    return «(name, size, path)»

                print(load("a.b")[2])
                print(load("c.d")[0])
                """),
            Example(
                """
                def parse(line):
                    if line:
                        return «line[0], line[1], line[2]»
                    return None, None, None

                def f(lines):
                    for line in lines:
                        row = parse(line)
                        if row[1]:
                            print(row[2])
                """),
        ],
        silent: [
            Example("def f(x):\n    return x, x + 1, x + 2\n\na, b, c = f(1)\n"),
            Example("def f(x):\n    return x, x + 1\n\np = f(1)\nprint(p[0], p[1])\n"),
            Example("def f(x):\n    return x, 1, 2\n\nprint(f(1))\n"),
            Example("def f(x):\n    return [x, 1, 2]\n\np = f(1)\nprint(p[0], p[1])\n"),
            Example("def f(x):\n    return x, 1, 2\n\np = f(1)\nfor i in range(3):\n    print(p[i])\n"),
            Example("def f(x):\n    if x:\n        return 3\n    return x, 1, 2\n\np = f(1)\nprint(p[0], p[1])\n"),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard let first = tuple(of: function), let variable = file.names.variable(function.node),
            variable.onlyBinding?.node == function.node, !variable.isDeclared
        else { return nil }
        var numbers: Set<Int> = []
        for read in variable.reads {
            guard let call = read.node.parent, call.as(AST.Call.self)?.func == read.node, let use = call.parent
            else { continue }
            numbers.formUnion(use.numberedItem.map { [$0.number] } ?? indexes(of: use, file))
        }
        guard numbers.count >= 2 else { return nil }
        return Finding(first, "Give the parts names with a `NamedTuple` or a `dataclass`: callers read them by number")
            .advising("Return a `NamedTuple` or a `dataclass`")
    }

    /// The tuple in the first `return`, if all of them give tuples of the same length.
    private func tuple(of function: AST.AnyFunction) -> Node? {
        guard function.decoratorList.isEmpty else { return nil }
        var found: Node?
        for node in function.node.descendants where node.kind == .return && node.isDirectlyIn(function.node) {
            guard let value = AST.Return(unchecked: node).value, let elements = value.as(AST.Tuple.self)?.elts,
                elements.count >= Self.fewest, !elements.contains(where: { $0.kind == .starred }),
                found == nil || found?.as(AST.Tuple.self)?.elts.count == elements.count
            else { return nil }
            found = found ?? value
        }
        return found
    }

    /// The numbers by which the variable is read that `assignment` binds.
    private func indexes(of assignment: Node, _ file: ReviewedFile) -> Set<Int> {
        guard let target = assignment.soleAssignment?.target, let variable = file.names.variable(target),
            variable.onlyBinding?.node == target
        else { return [] }
        return Set(
            variable.reads.compactMap { read in
                guard let item = read.node.parent?.numberedItem, item.container == read.node else { return nil }
                return item.number
            })
    }
}
