internal import PythonSyntax

/// `raise Exception("…")`.
struct GenericRaise: Rule {
    static let page = RulePage(
        name: "generic-raise", code: "XCP006", topic: .exceptions, level: .idiom,
        summary: "`Exception` itself raised.",
        why: "Whoever wants to deal with it must catch `Exception`, and with it every mistake in the program.",
        instead: "Raise the built-in class that fits, such as `ValueError`, or a class of your own.",
        whenNot: "In a throw-away script or an example that nobody catches.",
        fixSafety: "There is no rewrite: only you know which class fits.",
        peers: ["TRY002", "W0719"], reading: ["Tutorial, User-defined Exceptions", "Library, Concrete exceptions"])

    static let examples = Examples(
        flagged: [
            Example("def f(x):\n    if x < 0:\n        raise «Exception»('negative')\n"),
            Example("raise «Exception»\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise «BaseException»('no') from e\n"),
        ],
        silent: [
            Example("raise ValueError('negative')\n"),
            Example("class Exception(ValueError):\n    pass\nraise Exception()\n"),
            Example("def f():\n    raise\n"), Example("e = Exception('x')\n"),
            Example("future.set_exception(Exception('x'))\n"),
            Example("def test_it():\n    def boom():\n        raise Exception('x')\n    run(boom)\n"),
        ])

    func check(_ raise: AST.Raise, _ file: ReviewedFile) -> Finding? {
        guard let exception = raise.exc else { return nil }
        let name = exception.as(AST.Call.self)?.func ?? exception
        guard name.isName("Exception") || name.isName("BaseException"), file.names.isUnbound(name) else { return nil }
        // A test needs something to raise; the class plays no part.
        let isInTest = raise.node.ancestors.contains { node in
            node.as(AST.AnyFunction.self)?.name.description.hasPrefix("test") ?? false
        }
        guard !isInTest else { return nil }
        return Finding(name, "Raise a class that says what went wrong")
            .advising("Use `ValueError`, `RuntimeError` or a class of your own")
    }
}
