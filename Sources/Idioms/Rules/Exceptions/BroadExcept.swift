internal import PythonSyntax

/// `except Exception: pass`.
struct BroadExcept: Rule {
    static let page = RulePage(
        name: "broad-except", code: "XCP002", topic: .exceptions, level: .bugProne, confidence: .medium,
        summary: "A handler for all exceptions that drops them without a word.",
        why: """
            A misspelt name and a broken file look the same here: nothing happens. Whoever looks for the mistake \
            later finds no trace of it.
            """,
        instead: "Catch the classes you expect; let the others pass, or log them with their traceback.",
        whenNot: "At the outermost level of a program that must go on, where the exception is logged.",
        fixSafety: "There is no rewrite: only you know which exceptions are expected.",
        peers: ["BLE001", "W0718"], reading: ["Tutorial, Handling Exceptions"])

    static let examples = Examples(
        flagged: [
            Example("try:\n    f()\nexcept «Exception»:\n    pass\n"),
            Example("for x in xs:\n    try:\n        f(x)\n    except «BaseException» as e:\n        continue\n"),
            Example(
                "def f(x):\n    try:\n        return g(x)\n    except (KeyError, «Exception»):\n        return None\n"),
            Example("try:\n    n = g()\nexcept «Exception»:\n    n = 0\n"),
        ],
        silent: [
            Example("try:\n    f()\nexcept ValueError:\n    pass\n"),
            Example("import logging\ntry:\n    f()\nexcept Exception:\n    logging.exception('f')\n"),
            Example("try:\n    f()\nexcept Exception as e:\n    print(e)\n"),
            Example("try:\n    f()\nexcept Exception:\n    close()\n    raise\n"),
            Example(
                "class A:\n    def __del__(self):\n        try: f()\n        except Exception: pass\n"
            ),
            Example("try:\n    import fast\nexcept Exception:\n    fast = None\n"),
        ])

    func check(_ handler: AST.ExceptHandler, _ file: ReviewedFile) -> Finding? {
        guard !handler.body.isEmpty, handler.body.allSatisfy({ isSilent($0) }),
            let broad = handler.classes.first(where: { isBroad($0, file) })
        else { return nil }
        // Nobody can be told while an object goes away, and imports fail in many ways.
        if let function = handler.node.enclosingFunction?.as(AST.AnyFunction.self), function.name == "__del__" {
            return nil
        }
        if let attempt = handler.node.parent?.as(AST.Try.self),
            attempt.body.contains(where: { $0.kind == .import || $0.kind == .importFrom })
        {
            return nil
        }
        return Finding(broad, "Name the exceptions that you expect: `\(broad.text)` hides every mistake")
            .advising("Catch the classes that the block can raise")
    }

    private func isBroad(_ node: Node, _ file: ReviewedFile) -> Bool {
        (node.isName("Exception") || node.isName("BaseException")) && file.names.isUnbound(node)
    }

    /// Leaves no trace of the exception.
    private func isSilent(_ statement: Node) -> Bool {
        switch statement.kind {
        case .pass, .continue, .break: return true
        case .expr: return AST.Expr(unchecked: statement).value.constantValue != nil
        case .return:
            guard let value = AST.Return(unchecked: statement).value else { return true }
            return value.constantValue != nil || value.isEmptyLiteral
        case .assign:
            let value = AST.Assign(unchecked: statement).value
            return value.constantValue != nil || value.isEmptyLiteral
        default: return false
        }
    }
}
