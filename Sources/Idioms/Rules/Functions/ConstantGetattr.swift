internal import PythonSyntax

/// `getattr(o, "x")`.
struct ConstantGetattr: Rule {
    static let page = RulePage(
        name: "constant-getattr", code: "FNC014", topic: .functions, level: .idiom,
        summary: "`getattr`, `setattr` or `delattr` with a name that stands in the code.",
        why: "It does what the dot does, in more words, and editors and searches no longer see the attribute.",
        instead: "Write `o.x`, `o.x = value`, `del o.x`.",
        whenNot: "With a default as the third argument of `getattr`, or a name that is no identifier.",
        fixSafety:
            "Safe; `setattr` also needs operands without side effects, as `=` evaluates its right side first.",
        peers: ["B009", "B010", "B043"], reading: ["Library, getattr"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(o):\n    return «getattr(o, 'real')»\n", after: "def f(o):\n    return o.real\n",
                showing: ["f(1)", "f('a')"]),
            Example(
                "class A: pass\na = A()\n«setattr(a, 'x', 3)»\n", after: "class A: pass\na = A()\na.x = 3\n",
                showing: ["a.x"]),
            Example(
                "class A: pass\na = A()\na.x = 1\n«delattr(a, \"x\")»\n",
                after: "class A: pass\na = A()\na.x = 1\ndel a.x\n",
                showing: ["hasattr(a, 'x')"]),
            Example(
                "def f(a, b):\n    return «getattr(a + b, 'imag')» + 1\n",
                after: "def f(a, b):\n    return (a + b).imag + 1\n",
                showing: ["f(1, 2j)"]),
        ],
        silent: [
            Example("def f(o):\n    return getattr(o, 'x', None)\n"),
            Example("def f(o, name):\n    return getattr(o, name)\n"),
            Example("def f(o):\n    return getattr(o, 'a-b')\n"),
            Example("def f(o):\n    return getattr(o, 'class')\n"),
            Example("class A:\n    def f(self):\n        return getattr(self, '__x')\n"),
            Example("x = [setattr(o, 'a', 1) for o in os]\n"), Example("def f(o):\n    return getattr(*o, 'a')\n"),
        ])

    static let callees: Words? = ["getattr", "setattr", "delattr"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let name = call.func.identifier, name == "getattr" || name == "setattr" || name == "delattr",
            let arguments = call.arguments(name == "setattr" ? 3 : 2), let attribute = arguments[1].stringValue,
            isIdentifier(attribute), file.names.isUnbound(call.func)
        else { return nil }
        let place = "\(arguments[0].code(.atom)).\(attribute)"
        if name == "getattr" {
            return Finding(call.node, "Write `\(place.prefix(60))`")
                .rewriting("Use the dot", [.substitute(call.node, place)])
        }
        guard let statement = call.node.parent, statement.kind == .expr else { return nil }
        let text = name == "delattr" ? "del \(place)" : "\(place) = \(arguments[2].code(.test))"
        let checks: [Check] = name == "setattr" ? [.pure([arguments[0], arguments[2]])] : []
        return Finding(call.node, "Write `\(text.prefix(60))`")
            .rewriting("Use the dot", safeIf: checks, [.replaceStatements(statement, text)])
    }

    private func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(48...57).contains(first), !Self.keywords.contains(text) else {
            return false
        }
        // Inside a class the compiler renames `o.__x`.
        if text.hasPrefix("__"), !text.hasSuffix("__") { return false }
        return text.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
        }
    }

    private static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif",
        "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
        "or",
        "pass", "raise", "return", "try", "while", "with", "yield", "__debug__",
    ]
}
