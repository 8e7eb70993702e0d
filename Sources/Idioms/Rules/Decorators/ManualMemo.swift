internal import PythonSyntax

/// `if n in cache: return cache[n]` …
struct ManualMemo: Rule {
    static let page = RulePage(
        name: "manual-memo", code: "DEC002", topic: .decorators, level: .idiom,
        summary: "A function that keeps its results in a dict of its own.",
        why: """
            `functools.cache` does it in a line above the function: the body says only how a result is found, and the \
            dict is out of everybody's way.
            """,
        instead: "Put `@functools.cache` above the function; `@lru_cache(maxsize=…)` keeps only so many.",
        whenNot:
            "When the results are shared with other code, written to a file, or depend on more than the arguments.",
        fixSafety: "Nobody else may look into the dict, and every argument must be hashable.",
        reading: ["functools, cache"], subsumes: ["mutable-default"], python: 9)

    static let examples = Examples(
        flagged: [
            Example(
                """
                results = {}
                «def fib»(n):
                    if n in results:
                        return results[n]
                    if n < 2:
                        return n
                    results[n] = fib(n - 1) + fib(n - 2)
                    return results[n]
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
                «def fib»(n, memo={}):
                    if n < 2:
                        return n
                    if n not in memo:
                        memo[n] = fib(n - 1, memo) + fib(n - 2, memo)
                    return memo[n]
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
                cache = {}
                «def area»(a, b):
                    '''Of a rectangle.'''
                    if (a, b) in cache:
                        return cache[(a, b)]
                    result = a * b
                    cache[a, b] = result
                    return result
                """,
                after: """
                    import functools
                    @functools.cache
                    def area(a, b):
                        '''Of a rectangle.'''
                        result = a * b
                        return result
                    """),
            Example(
                """
                «def fib»(n, memo=None):
                    if memo is None:
                        memo = {}
                    if n in memo:
                        return memo[n]
                    memo[n] = n if n < 2 else fib(n - 1, memo) + fib(n - 2, memo)
                    return memo[n]
                """,
                after: """
                    from functools import cache
                    @cache
                    def fib(n):
                        return n if n < 2 else fib(n - 1) + fib(n - 2)
                    """),
        ],
        silent: [
            Example("cache = {}\ndef f(n):\n    if n in cache:\n        return cache[n]\n    return n\n"),
            Example(
                """
                cache = {}
                def f(n):
                    if n in cache:
                        return cache[n]
                    cache[n] = n * n
                    return cache[n]
                cache.clear()
                """),
            Example("def f(n, cache):\n    if n not in cache:\n        cache[n] = n * n\n    return cache[n]\n"),
            Example(
                "cache = {1: 1}\ndef f(n):\n    if n not in cache:\n        cache[n] = n * n\n    return cache[n]\n"),
            Example(
                "cache = {}\ndef f(n, m):\n    if n not in cache:\n        cache[n] = n * m\n    return cache[n]\n"),
            Example("from functools import cache\n@cache\ndef f(n):\n    return n * n\n"),
            Example(
                """
                class A:
                    c = {}
                    def f(self, n):
                        if n not in self.c:
                            self.c[n] = n
                        return self.c[n]

                """
            ),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard file.settings.targetMinor >= 9, function.decoratorList.isEmpty, !function.isAsync, !function.isMethod,
            function.body.count > 1, let look = function.body.first(where: { Self.lookup($0) != nil }),
            let found = Self.lookup(look),
            let variable = file.names.variable(found.container), let removal = file.memoRemoval(variable, function)
        else { return nil }
        let parameters = function.parameters.filter { $0.node != removal.parameter }.map(\.arg)
        let keys = found.element.as(AST.Tuple.self).map { Array($0.elts) } ?? [found.element]
        guard keys.compactMap(\.identifier) == parameters, function.args.vararg == nil, function.args.kwarg == nil,
            var edits = Self.edits(look, found, function)
        else { return nil }
        // The dict is mentioned where it is asked, filled and handed on, nowhere else.
        for mention in variable.occurrences where mention.use == .read && removal.start?.contains(mention.node) != true
        {
            if let parent = mention.node.parent, parent == found.container.parent || Self.isItem(parent, found) {
                continue
            }
            guard let call = mention.node.parent?.as(AST.Call.self), call.args.last == mention.node,
                call.args.count > 1,
                call.keywords.isEmpty, call.func.identifier == function.name, removal.parameter != nil
            else { return nil }
            edits.append(Edit(call.args[call.args.count - 2].parenthesizedRange.upperBound..<mention.node.end, ""))
        }
        let cache = file.cacheDecorator(for: function.node)
        let finding = Finding(
            function.node, range: function.node.definitionHead, "Use `@\(cache.text)` to remember results")
        guard let all = file.merged(edits) else {
            return finding.advising("Put `@\(cache.text)` above the function")
        }
        return finding.suggesting(
            "Put `@\(cache.text)` above the function",
            because: "nobody else may look into `\(variable.name)`, and arguments must be hashable",
            checks: [.importable(cache)], cache.edits + removal.edits + [.decorate(function, cache.text)] + all)
    }

    /// `if n in cache: return cache[n]`, or `if n not in cache: cache[n] = …`.
    private static func lookup(_ statement: Node) -> MembershipTest? {
        guard let branch = statement.as(AST.If.self), branch.orelse.isEmpty, let only = branch.body.only,
            let test = branch.test.membershipTest, test.container.kind == .name
        else { return nil }
        let item = test.isNegated ? only.soleAssignment?.target : only.as(AST.Return.self)?.value
        return item.map { isItem($0, test) } == true ? test : nil
    }

    /// `cache[a, b]` and `cache[(a, b)]` are the same.
    private static func isItem(_ node: Node, _ test: MembershipTest) -> Bool {
        node.isItem(test.element, of: test.container)
    }

    /// What makes the body a plain one again.
    private static func edits(_ look: Node, _ test: MembershipTest, _ function: AST.AnyFunction) -> [Edit]? {
        guard let last = function.body.last?.as(AST.Return.self), let result = last.value,
            let before = last.node.previousStatement
        else { return nil }
        if test.isNegated {
            guard before == look, isItem(result, test),
                let value = AST.If(unchecked: look).body[0].soleAssignment?.value
            else {
                return nil
            }
            return [.replaceStatements(look, through: last.node, "return \(value.code(.test))")]
        }
        guard let store = before.soleAssignment, isItem(store.target, test) else { return nil }
        if isItem(result, test) {
            return [.delete(look), .replaceStatements(before, through: last.node, "return \(store.value.code(.test))")]
        }
        return result.isEqual(to: store.value) ? [.delete(look), .delete(before)] : nil
    }
}
