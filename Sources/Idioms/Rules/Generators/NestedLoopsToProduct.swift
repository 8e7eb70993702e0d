internal import PythonSyntax

/// Loops inside each other that do not depend on each other.
struct NestedLoopsToProduct: Rule {
    static let page = RulePage(
        name: "nested-loops-product", code: "GEN007", topic: .generators, level: .idiom,
        summary: "Nested loops over things that do not depend on each other, with nothing between them.",
        why: """
            The loops go through all combinations, one word for which is `product`. One loop is one step of \
            indentation less, and `break` leaves all of it.
            """,
        instead: "Write `for x, y in itertools.product(xs, ys):`.",
        whenNot: """
            When the inner values depend on the outer one, when there is work between the loops, or for endless or \
            huge inputs.
            """,
        fixSafety: """
            `product` takes its inputs in once, before the first turn: safe for ranges and containers that are not \
            changed in the body.
            """,
        reading: ["itertools, product"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(n):
                    out = []
                    «for i in range(3):
                        for j in range(2):
                            out.append((i, j))
                            if i > n:
                                return out»
                    return out
                """,
                after: """
                    from itertools import product
                    def f(n):
                        out = []
                        for i, j in product(range(3), range(2)):
                            out.append((i, j))
                            if i > n:
                                return out
                        return out
                    """,
                showing: ["f(0)", "f(5)"]),
            Example(
                """
                import itertools
                suits = ["hearts", "spades"]
                «for suit in suits:
                    # all of them
                    for rank in "AKQJ":
                        print(suit, rank)»
                """,
                after: """
                    import itertools
                    suits = ["hearts", "spades"]
                    # all of them
                    for suit, rank in itertools.product(suits, "AKQJ"):
                        print(suit, rank)
                    """,
                showing: ["1"]),
            Example(
                """
                def f(xs, ys, zs):
                    «for x in xs:
                        for y in ys:
                            for z in zs:
                                # one more
                                yield x + y + z»
                """,
                after: """
                    from itertools import product
                    def f(xs, ys, zs):
                        for x, y, z in product(xs, ys, zs):
                            # one more
                            yield x + y + z
                    """),
        ],
        silent: [
            Example("for row in grid:\n    for cell in row:\n        print(cell)\n"),
            Example("for x in xs:\n    for y in ys:\n        if x == y:\n            break\n"),
            Example("for x in xs:\n    print(x)\n    for y in ys:\n        print(y)\n"),
            Example("for x in xs:\n    for y in ys:\n        x += y\n        print(x)\n"),
            Example("for x in xs:\n    for y in ys:\n        ys.append(x)\n"),
            Example("for x in sorted(xs):\n    for y in [1, 2]:\n        xs.discard(y)\n"),
            Example("for x in xs:\n    for y in read():\n        print(x, y)\n"),
            Example("for line in open('f'):\n    for y in [1, 2]:\n        print(line, y)\n"),
            Example("for x in xs:\n    for y in ys:\n        print(y)\nprint(x)\n"),
            Example("import itertools\nfor x in itertools.count():\n    for y in [1, 2]:\n        print(x, y)\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        var loops = [loop]
        while let inner = loops.last?.body.only?.as(AST.For.self), Self.isIndependent(inner, of: loops) {
            loops.append(inner)
        }
        guard loops.count > 1, !Self.continuesProduct(loop), loops.allSatisfy({ isPossible($0, file) }) else {
            return nil
        }
        let innermost = loops[loops.count - 1]
        guard !innermost.node.descendants.contains(where: { $0.kind == .break && $0.jumpTarget == innermost.node })
        else { return nil }
        let outer = loops.dropLast()
        let isRebound = outer.flatMap(\.target.subtree).contains { name in
            name.kind == .name
                && file.names.variable(name).map { variable in innermost.body.contains { variable.isBound(in: $0) } }
                    ?? true
        }
        guard !isRebound else { return nil }
        let product = file.imported("itertools", "product", at: loop.node)
        let targets = loops.map { $0.target.kind == .tuple ? "(\($0.target.text))" : $0.target.text }.joined(
            separator: ", ")
        let header = "for \(targets) in \(product.text)(\(loops.map { $0.iter.code() }.joined(separator: ", "))):"
        var finding = Finding(loop.node, "Loop over all combinations with `itertools.product`")
            .requiring(.allDead(outer.map(\.target), after: loop.node))
        let parts = loops.flatMap { Self.sources($0.iter) }
        for part in parts { finding = finding.requiring(.unchanged(part, in: Array(innermost.body))) }
        guard !header.contains("\n"),
            let lines = file.unindented(innermost.body, after: innermost.iter.parenthesizedRange.upperBound)
        else {
            return finding.advising("Use one loop over `\(product.text)(…)`")
        }
        let body = lines.indented(by: file.indentationUnit(at: innermost.body[0]))
        return finding.rewriting(
            "Replace the loops by one over `product`",
            safeIf: [.importable(product), .fits(header, at: loop.node)] + loops.map { Self.isRepeatable($0.iter) },
            product.edits + [.replaceStatements(loop.node, ([header] + body).joined(separator: "\n"))])
    }

    /// Nothing of it depends on the loops around.
    private static func isIndependent(_ inner: AST.For, of loops: [AST.For]) -> Bool {
        !loops.contains { outer in
            outer.target.subtree.contains { name in
                name.kind == .name && (inner.iter.mentions(name) || inner.target.mentions(name))
            }
        }
    }

    /// The names and attributes that an iterable is made of.
    private static func sources(_ iterable: Node) -> [Node] {
        iterable.subtree.filter { part in
            guard part.kind == .name || part.kind == .attribute else { return false }
            if let call = part.parent?.as(AST.Call.self) { return call.func != part }
            return true
        }
    }

    /// The loop around has it in its own product.
    private static func continuesProduct(_ loop: AST.For) -> Bool {
        guard let around = loop.node.parent?.as(AST.For.self), around.body.only == loop.node else { return false }
        return isIndependent(loop, of: [around])
    }

    /// Finite, without effects, and as far as can be seen the same each time.
    private func isPossible(_ loop: AST.For, _ file: ReviewedFile) -> Bool {
        guard loop.orelse.isEmpty, loop.target.isPlainTarget, loop.iter.kind != .generatorExp, file.isPure(loop.iter)
        else { return false }
        let type = file.types.type(of: loop.iter)
        guard type != .file, type != .generator else { return false }
        guard let call = loop.iter.as(AST.Call.self) else { return true }
        let reads = ["items", "keys", "values"]
        if let method = call.func.as(AST.Attribute.self) { return reads.contains(method.attr.description) }
        return ["range", "sorted", "enumerate", "zip"].contains { file.calls(loop.iter, builtin: $0) }
    }

    /// Can be gone through again and cannot fail: `product` looks at all of them even where the first is empty.
    private static func isRepeatable(_ node: Node) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` gives the same each time") { file in
            let type = file.types.type(of: node)
            let isPlain =
                node.kind == .name || node.kind == .constant || node.isEmptyLiteral || node.kind == .list
                || node.kind == .tuple
            if isPlain, type?.isContainer == true { return nil }
            if type == .range, let call = node.as(AST.Call.self),
                call.args.allSatisfy({ file.types.type(of: $0) == .int && ($0.kind == .name || $0.intValue != nil) })
            {
                return nil
            }
            return "`\(node.text.prefix(40))` may be an iterator, or raise where the outer loop has no turn"
        }
    }
}
