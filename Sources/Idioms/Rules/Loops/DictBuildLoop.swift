internal import PythonSyntax

/// `d = {}`, then a loop that only stores items.
struct DictBuildLoop: Rule {
    static let page = RulePage(
        name: "dict-build-loop", code: "LOP007", topic: .loops, level: .idiom,
        summary: "A loop that does nothing but put items into a dictionary that was just made.",
        why: """
            A dictionary comprehension shows key and value side by side, and at its first word that a dictionary is \
            made. The loop shows neither until its last line.
            """,
        instead: "Write `{key: value for item in items if test}`.",
        whenNot: "When the value depends on what is already in the dictionary, as in counting and grouping.",
        fixSafety: """
            Safe when the dictionary starts empty just before, is not read while it is built, and the loop variable \
            is not used afterwards. A comprehension works out the key before the value, a loop the value first: one \
            of the two has to be so simple that nobody can tell.
            """,
        peers: ["PERF403", "W8403"], reading: ["PEP 274"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(words):
                    lengths = {}
                    «for word in words:
                        lengths[word] = len(word)»
                    return lengths
                """,
                after: """
                    def f(words):
                        lengths = {word: len(word) for word in words}
                        return lengths
                    """,
                showing: ["f(['a', 'bb'])", "f([])", "f([[]])", "f(3)"]),
            Example(
                """
                def f(pairs):
                    found: dict[str, int] = dict()
                    «for key, value in pairs:
                        if value is not None:
                            found[key.lower()] = value»
                    return found
                """,
                after: """
                    def f(pairs):
                        found: dict[str, int] = {
                            key.lower(): value for key, value in pairs if value is not None
                        }
                        return found
                    """,
                showing: ["f([('A', 1), ('b', None)])", "f([(1, 2)])"]),
            Example(
                """
                squares = {}
                «for n in range(3):
                    # both work something out
                    squares[str(n)] = n.bit_length()»
                print(squares)
                """,
                after: """
                    # both work something out
                    squares = {str(n): n.bit_length() for n in range(3)}
                    print(squares)
                    """),
        ],
        silent: [
            Example("d = {}\nfor x in xs:\n    d[x] = d.get(x, 0) + 1\n"),
            Example("d = {}\nfor x in xs:\n    d[x] += 1\n"),
            Example("d = {}\nfor x in xs:\n    if x not in d:\n        d[x] = f(x)\n"),
            Example("d = {}\nfor x in xs:\n    d[x] = f(x)\nprint(x)\n"),
            Example("d = {'a': 1}\nfor x in xs:\n    d[x] = f(x)\n"),
            Example("d = {}\nfor x in xs:\n    d[x][0] = f(x)\n"),
            Example("d = {}\nfor x in xs:\n    d[x] = e[x] = f(x)\n"),
            Example("d = {}\nfor x in xs:\n    d[x] = len(d)\n"),
            Example("d = {}\nfor x in xs:\n    d[x] = 0\ndel x\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop, loops: 1), lines.clauses.count <= 2,
            let (target, value) = lines.innermost.only?.soleAssignment, let item = target.as(AST.Subscript.self),
            item.slice.kind != .slice, let accumulator = file.accumulator(item.value, before: loop.node),
            file.isEmpty(accumulator.initial, .dict)
        else { return nil }
        let key = item.slice
        // `d[a, *b]` and `d[x] = yield` have no simple place in a display.
        guard !key.subtree.contains(where: { $0.kind == .starred }), value.kind != .starred else { return nil }
        let moved = [key, value] + lines.parts
        let element = "\(key.code(.test)): \(value.elementCode)"
        let text = file.dictionaryText(accumulator, element, lines.clauses, loop.node)
        return Finding(loop.node, "Build `\(accumulator.name)` with a dictionary comprehension")
            .requiring(
                .fresh(accumulator), .notRead(item.value, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target)
            )
            .rewriting(
                "Replace the loop by a dictionary comprehension",
                safeIf: [
                    .notInClassBody(loop.node), .noBareSuper(in: moved), .partialUnseen(accumulator, in: loop.node),
                    .that(
                        .effectFree, "key or value is simply there",
                        otherwise: "the key would be worked out before the value"
                    ) {
                        _ in key.isCertain || value.isCertain
                    },
                ], [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }
}

extension ReviewedFile {
    /// `d = {key: value for …}`, over three lines if one is not enough and three are.
    fileprivate func dictionaryText(
        _ accumulator: Accumulator, _ element: String, _ clauses: [String], _ loop: Node
    ) -> String {
        let start = accumulator.declaration(with: "")
        let text = comprehension("{", element, clauses, "}", after: start, at: loop)
        let inner = ([element] + clauses).joined(separator: " ")
        let column = source.position(at: loop.start).column + 3
        guard text.contains("\n"), !inner.contains("\n"), column + inner.unicodeScalars.count <= settings.lineLength
        else {
            return text
        }
        return "\(start){\n\(source.indentation(at: loop.start).contains("\t") ? "\t" : "    ")\(inner)\n}"
    }
}
