internal import PythonSyntax

/// `["a" "b", "c"]`.
struct ImplicitConcatenationInList: Rule {
    static let page = RulePage(
        name: "implicit-concat-in-list", code: "STX019", topic: .strings, level: .bugProne, confidence: .medium,
        summary: "Two literals next to each other among the elements of a list, with no comma in between.",
        why: """
            Python joins neighbouring literals into one string. In a list that is usually a forgotten comma, and \
            the list is one too short.
            """,
        instead: "Put the comma in; where one string is meant, put parentheses around its parts.",
        whenNot: "For a long text broken over lines: parentheses show that it is one element.",
        fixSafety: "A suggestion: the list gets one more element.",
        peers: ["ISC004", "W1404"], reading: ["Reference, String literal concatenation"])

    static let examples = Examples(
        flagged: [
            Example("xs = [«\"a\" \"b\"», \"c\"]\n", after: "xs = [\"a\", \"b\", \"c\"]\n"),
            Example(
                "names = {\n    'one',\n    «'two'\n    'three'»,\n}\n",
                after: "names = {\n    'one',\n    'two',\n    'three',\n}\n"),
            Example("xs = (\"x\", «\"y\"  \"z\"»)\n", after: "xs = (\"x\", \"y\",  \"z\")\n"),
        ],
        silent: [
            Example("xs = [\"a\", \"b\"]\n"),
            Example("xs = [(\"a\" \"b\"), \"c\"]\n"),
            Example("xs = [\"a\" \"b\"]\n"),
            Example("xs = [\n    \"one, \"\n    \"two\",\n    \"three\",\n]\n"),
            Example("f(\"a\" \"b\", \"c\")\n"),
            Example("xs = [\"a\" \"b\", c]\n"),
            Example("xs = [\"a\" \"b\", \"c\" \"d\"]\n"),
            Example(
                """
                xs = [
                    "a long text that was broken over two lines because "
                    "it is long",
                    "b",
                ]

                """
            ),
        ])

    func check(_ collection: StringCollection, _ file: ReviewedFile) -> Finding? {
        let elements = collection.elements
        guard elements.count > 1, elements.allSatisfy({ $0.isString }) else { return nil }
        let joined = elements.filter { Self.mayBeJoined($0) && $0.stringTokens.count > 1 }
        // Several of them are a habit, not a slip.
        guard joined.count == 1, let element = joined.first, element.parenthesizedRange == element.range else {
            return nil
        }
        let tokens = element.stringTokens
        let longest = elements.filter { $0 != element }.map { $0.text.count }.max() ?? 0
        // A slip has parts like the other elements: as short, with no blank where they meet.
        guard tokens.count == 2, tokens.allSatisfy({ $0.body.count <= max(longest, 12) && $0.body.count < 40 }),
            let end = tokens[0].body.last, let begin = tokens[1].body.first, !end.isWhitespace, !begin.isWhitespace,
            !tokens[0].body.hasSuffix("\\n")
        else { return nil }
        return Finding(element, "Put a comma between the two strings")
            .suggesting(
                "Insert the comma", because: "the collection gets one more element",
                [
                    .insert(",", at: tokens[0].range.upperBound)
                ])
    }

    /// Quick: more than one closing mark.
    private static func mayBeJoined(_ element: Node) -> Bool {
        element.end - element.start >= 5
    }
}

/// A list, tuple or set that is written out.
struct StringCollection: NodeView {
    let node: Node
    init(unchecked node: Node) { self.node = node }
    static func accepts(_ kind: Kind) -> Bool { kind == .list || kind == .tuple || kind == .set }

    var elements: NodeList {
        node.as(AST.List.self)?.elts ?? node.as(AST.Tuple.self)?.elts ?? AST.Set(unchecked: node).elts
    }
}
