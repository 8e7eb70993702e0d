internal import PythonSyntax

/// `return f(n - 1) + f(n - 2)`.
struct RecursionWithoutCache: Rule {
    static let page = RulePage(
        name: "recursion-without-cache", code: "DEC003", topic: .decorators, level: .idiom, confidence: .medium,
        summary: "A function that calls itself several times for smaller numbers and forgets what it found.",
        why: """
            The same smaller case is worked out again by each branch: the number of calls doubles with nearly every \
            step. With `@cache` each case is worked out once.
            """,
        instead: "Put `@functools.cache` above it, or count up in a loop.",
        whenNot:
            """
            When the arguments are so large that all results would not fit into memory, or the recursion is too \
            deep anyway.
            """,
        fixSafety: "Results stay in memory for good, and every argument must be hashable.",
        reading: ["functools, cache"], python: 9)

    static let examples = Examples(
        flagged: [
            Example(
                """
                «def fib»(n):
                    if n < 2:
                        return n
                    return fib(n - 1) + fib(n - 2)
                """,
                after: """
                    from functools import cache
                    @cache
                    def fib(n):
                        if n < 2:
                            return n
                        return fib(n - 1) + fib(n - 2)
                    """),
            Example(
                """
                import functools
                «def paths»(rows, columns):
                    '''How many ways there are.'''
                    if rows == 1 or columns == 1:
                        return 1
                    down = paths(rows - 1, columns)
                    return down + paths(rows, columns - 1)
                """,
                after: """
                    import functools
                    @functools.cache
                    def paths(rows, columns):
                        '''How many ways there are.'''
                        if rows == 1 or columns == 1:
                            return 1
                        down = paths(rows - 1, columns)
                        return down + paths(rows, columns - 1)
                    """),
            Example(
                """
                from functools import cache
                «def stairs»(n: int) -> int:
                    return 1 if n <= 1 else stairs(n - 1) + stairs(n - 2)

                """,
                after: """
                    from functools import cache
                    @cache
                    def stairs(n: int) -> int:
                        return 1 if n <= 1 else stairs(n - 1) + stairs(n - 2)

                    """),
        ],
        silent: [
            Example("def f(n):\n    return 1 if n < 2 else n * f(n - 1)\n"),
            Example("def f(t):\n    return 0 if t is None else f(t.left) + f(t.right)\n"),
            Example("@cache\ndef f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\n"),
            Example("def f(n):\n    print(n)\n    return n if n < 2 else f(n - 1) + f(n - 2)\n"),
            Example("def f(n):\n    if n % 2:\n        return f(n - 1)\n    return f(n - 2)\n"),
            Example(
                """
                def f(n):
                    if n in memo:
                        return memo[n]
                    memo[n] = f(n - 1) + f(n - 2)
                    return memo[n]

                """
            ),
            Example("def f(xs, n):\n    return 0 if n < 0 else max(f(xs, n - 1), xs[n] + f(xs, n - 2))\n"),
            Example("def f(n):\n    return 0 if n < 1 else f(n - 1) if n % 2 else f(n - 3)\n"),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard file.settings.targetMinor >= 9, function.decoratorList.isEmpty, !function.isAsync, !function.isMethod,
            let names = function.plainParameters, !names.isEmpty
        else { return nil }
        let calls = file.selfCalls(in: function)
        guard calls.count > 1, calls.allSatisfy({ isSmaller($0, names) }), run(together: calls),
            isPure(function, calls, file), !names.contains(where: { isIndexed($0, in: function.node) })
        else { return nil }
        let cache = file.cacheDecorator(for: function.node)
        return Finding(
            function.node, range: function.node.definitionHead,
            "Remember results with `@\(cache.text)`: smaller cases come up again"
        ).suggesting(
            "Put `@\(cache.text)` above it", because: "results are kept for good, and arguments must be hashable",
            checks: [.importable(cache)], cache.edits + [.decorate(function, cache.text)])
    }

    /// Every argument is a parameter, perhaps with a number added or taken off; one at least gets smaller.
    private func isSmaller(_ call: AST.Call, _ names: [String]) -> Bool {
        guard let arguments = call.arguments(names.count) else { return false }
        var hasSmaller = false
        for argument in arguments {
            if argument.kind == .name || argument.constantValue != nil { continue }
            guard let step = argument.as(AST.BinOp.self), step.left.kind == .name, step.right.intValue != nil,
                step.op == .sub || step.op == .add
            else { return false }
            hasSmaller = hasSmaller || step.op == .sub
        }
        return hasSmaller
    }

    /// One run of the function can come to two of the calls.
    private func run(together calls: [AST.Call]) -> Bool {
        for (place, first) in calls.enumerated() {
            for second in calls[(place + 1)...] where !first.node.isEqual(to: second.node) {
                guard let common = first.node.ancestors.first(where: { $0.contains(second.node) }) else { continue }
                if common.kind == .ifExp || common.kind == .if { continue }
                // After a `return` nothing else runs.
                let statement = first.node.statement
                if statement?.kind == .return, statement?.contains(second.node) == false { continue }
                return true
            }
        }
        return false
    }

    private func isPure(_ function: AST.AnyFunction, _ calls: [AST.Call], _ file: ReviewedFile) -> Bool {
        function.statements.allSatisfy { statement in
            statement.subtree.allSatisfy { part in
                switch part.kind {
                case .call:
                    calls.contains { $0.node == part }
                        || file.isPure(AST.Call(unchecked: part).func) && isBuiltin(part, file)
                case .subscript: AST.Subscript(unchecked: part).ctx == .load
                case .attribute: AST.Attribute(unchecked: part).ctx == .load
                case .global, .nonlocal, .yield, .yieldFrom, .await, .raise, .with, .delete, .functionDef, .import:
                    false
                default: true
                }
            }
        }
    }

    private func isBuiltin(_ call: Node, _ file: ReviewedFile) -> Bool {
        ["max", "min", "abs", "sum", "int", "range", "divmod", "len"].contains {
            file.calls(call, builtin: $0)
        }
    }

    /// `xs[…]`: probably a list, which cannot be a key.
    private func isIndexed(_ name: String, in function: Node) -> Bool {
        function.descendants.contains { part in
            guard let item = part.as(AST.Subscript.self) else { return false }
            return item.value.identifier?.description == name
        }
    }
}
