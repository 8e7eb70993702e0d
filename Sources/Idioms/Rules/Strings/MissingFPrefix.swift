internal import PythonSyntax

/// `print("{name} found")` where `name` is a variable.
struct MissingFPrefix: Rule {
    static let page = RulePage(
        name: "missing-f-prefix", code: "STX008", topic: .strings, level: .bugProne, confidence: .medium,
        summary: "A text with the name of a variable in braces, shown as it is.",
        why: """
            Without the `f` in front, the braces and the name are printed instead of the value, and nothing \
            complains.
            """,
        instead: "Put an `f` in front of the quotation marks.",
        whenNot: "When braces are meant to be shown: doubling them in an f-string, or another name, makes that plain.",
        fixSafety: "A suggestion: the text changes, which is the point.",
        peers: ["RUF027"], reading: ["PEP 498"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(name):\n    print(«\"{name} found\"»)\n", after: "def f(name):\n    print(f\"{name} found\")\n"),
            Example(
                "def f(n, xs):\n    raise ValueError(«'only {xs.count} of {n!r:>5}'»)\n",
                after: "def f(n, xs):\n    raise ValueError(f'only {xs.count} of {n!r:>5}')\n"),
            Example(
                "def f(width):\n    assert width > 0, «\"width {width}\"»\n",
                after: "def f(width):\n    assert width > 0, f\"width {width}\"\n"),
        ],
        silent: [
            Example("def f(name):\n    print(\"{name} found\".format(name=name))\n"),
            Example("def f(name):\n    print(f\"{name} found\")\n"),
            Example("def f(name):\n    print(\"{other} found\")\n"),
            Example("@app.get(\"/items/{item}\")\ndef f(item):\n    return item\n"),
            Example("def f(name):\n    template = \"{name} found\"\n    return template.format_map(name)\n"),
            Example("def f(name):\n    print(\"{{name}} found\")\n"),
            Example("def f(name):\n    print(\"{} found\", name)\n"),
            Example("def f(name):\n    log.info(\"{name} found\", name)\n"),
            Example("def f(name):\n    print(\"{name: found\")\n"),
            Example("def f(name):\n    raise Missing(\"{name} is not there\", name=name)\n"),
            Example("def f(name, **more):\n    raise Missing(\"{name} is not there\", **more)\n"),
        ])

    func check(_ constant: AST.Constant, _ file: ReviewedFile) -> Finding? {
        let node = constant.node
        guard case .string(let symbol) = constant.value, symbol.bytes.contains(UInt8(ascii: "{")),
            Self.isShown(node, file),
            let token = node.stringTokens.first, node.stringTokens.count == 1, token.prefix.isEmpty,
            let template = FormatTemplate(token.body)
        else { return nil }
        var hasField = false
        for case .field(let field) in template.pieces {
            guard let first = field.name.unicodeScalars.first, first.value > 57, Self.isPlain(field.specification),
                let variable = file.names.lookUp(field.name, at: node), variable.scope.kind == .function
            else { return nil }
            hasField = true
        }
        guard hasField else { return nil }
        return Finding(node, "Put an `f` in front: the braces name a variable")
            .suggesting(
                "Make it an f-string", because: "the text becomes another one",
                [.insert("f", at: token.range.lowerBound)])
    }

    private static func isPlain(_ specification: [FormatTemplate.Piece]?) -> Bool {
        specification?.allSatisfy { piece in
            if case .text = piece { return true }
            return false
        } ?? true
    }

    /// Printed, or the message of an exception or an assertion: nothing fills it in later.
    private static func isShown(_ node: Node, _ file: ReviewedFile) -> Bool {
        guard let parent = node.parent else { return false }
        if let assertion = parent.as(AST.Assert.self) { return assertion.msg == node }
        guard let call = parent.as(AST.Call.self), call.args.contains(node) else { return false }
        // A class that takes names beside the text fills it in itself.
        if call.parent(is: .raise) { return call.keywords.isEmpty }
        return file.calls(call.node, builtin: "print") || file.calls(call.node, builtin: "input")
            || file.calls(call.node, "sys.exit")
    }
}

extension AST.Call {
    fileprivate func parent(is kind: Kind) -> Bool { node.parent?.kind == kind }
}
