internal import PythonSyntax

/// A `return` of a ready value at the end of a `try`.
struct TryBodyTooWide: Rule {
    static let page = RulePage(
        name: "try-body-too-wide", code: "XCP007", topic: .exceptions, level: .taste, confidence: .medium,
        summary: "A statement that cannot fail at the end of a `try` body.",
        why:
            "The body is for what may raise; `else` holds what happens if it did not, and leaves the risk in sight.",
        instead: "Move it to the `else` of the `try`.",
        whenNot: "When the block is short enough to see at a glance what can raise.",
        fixSafety: "There is no rewrite; moving the statement changes nothing as long as it cannot raise.",
        peers: ["TRY300", "TRY301", "PLW0717", "W0717"], reading: ["Tutorial, Handling Exceptions"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(path):
                    try:
                        text = read(path)
                        «return text»
                    except OSError:
                        return None
                """),
            Example(
                """
                for x in xs:
                    try:
                        run(x)
                        «done = True»
                    except (OSError, ValueError):
                        print(x)
                """),
            Example(
                """
                while True:
                    try:
                        n = int(input())
                        «break»
                    except ValueError:
                        print('a number, please')
                """),
        ],
        silent: [
            Example("def f(p):\n    try:\n        return read(p)\n    except OSError:\n        return None\n"),
            Example("try:\n    x = f()\n    g(x)\nexcept OSError:\n    x = 1\n"),
            Example("try:\n    x = f()\nexcept OSError:\n    x = 1\nelse:\n    done = True\n"),
            Example("try:\n    f()\n    done = True\nfinally:\n    g()\n"),
            Example("try:\n    import fast\n    has_fast = True\nexcept ImportError:\n    has_fast = False\n"),
            Example("try:\n    f()\n    ok = True\nexcept OSError:\n    ok = False\n"),
        ])

    func check(_ attempt: AST.Try, _ file: ReviewedFile) -> Finding? {
        guard attempt.body.count > 1, let last = attempt.body.last, attempt.orelse.isEmpty, !attempt.handlers.isEmpty,
            cannotRaise(last), !attempt.body.contains(where: { $0.kind == .import || $0.kind == .importFrom })
        else { return nil }
        // The handler sets the other value of the same name: two sides of one thing.
        if let target = last.soleAssignment?.target {
            let isPair = attempt.handlers.contains { handler in
                AST.ExceptHandler(unchecked: handler).body.contains {
                    $0.soleAssignment?.target.isEqual(to: target) ?? false
                }
            }
            if isPair { return nil }
        }
        return Finding(last, "Move this to the `else` of the `try`").advising("Move it to an `else`")
    }

    private func cannotRaise(_ statement: Node) -> Bool {
        switch statement.kind {
        case .break, .continue: true
        case .return: AST.Return(unchecked: statement).value.map { isReady($0) } ?? true
        case .assign:
            statement.soleAssignment.map { $0.target.kind == .name && isReady($0.value) } ?? false
        default: false
        }
    }

    private func isReady(_ node: Node) -> Bool { node.kind == .name || node.constantValue != nil }
}
