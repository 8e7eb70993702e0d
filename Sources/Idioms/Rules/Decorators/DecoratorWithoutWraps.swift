internal import PythonSyntax

/// A decorator whose inner function does not take over the name and docstring of what it wraps.
struct DecoratorWithoutWraps: Rule {
    static let page = RulePage(
        name: "decorator-without-wraps", code: "DEC001", topic: .decorators, level: .idiom,
        summary: "A decorator that returns its inner function without `functools.wraps`.",
        why: """
            What is decorated takes the inner function's name: `help`, tracebacks, logs and test runners then show \
            `wrapper` for every function, and the docstring and signature are gone.
            """,
        instead: "Put `@functools.wraps(fn)` above the inner function.",
        whenNot: "When what is returned is another function altogether and should not pass for the first one.",
        fixSafety: "Calls do the same as before; name, docstring and signature become those of the wrapped function.",
        reading: ["functools, wraps"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def log(fn):
                    «def wrapper»(*args, **kwargs):
                        print('call')
                        return fn(*args, **kwargs)
                    return wrapper
                g = log(len)
                """,
                after: """
                    from functools import wraps
                    def log(fn):
                        @wraps(fn)
                        def wrapper(*args, **kwargs):
                            print('call')
                            return fn(*args, **kwargs)
                        return wrapper
                    g = log(len)
                    """,
                showing: ["g([1])", "g()"]),
            Example(
                """
                import functools
                def repeat(times):
                    def decorate(function):
                        '''Calls it often.'''
                        «async def inner»(*a, **kw):
                            for _ in range(times):
                                result = await function(*a, **kw)
                            return result
                        return inner
                    return decorate
                """,
                after: """
                    import functools
                    def repeat(times):
                        def decorate(function):
                            '''Calls it often.'''
                            @functools.wraps(function)
                            async def inner(*a, **kw):
                                for _ in range(times):
                                    result = await function(*a, **kw)
                                return result
                            return inner
                        return decorate
                    """,
                showing: ["callable(repeat(2)(print))"]),
            Example(
                """
                def shout(f):
                    «def inner»(text):
                        return f(text).upper()
                    return inner
                @shout
                def greet(text):
                    return 'hi ' + text
                """,
                after: """
                    from functools import wraps
                    def shout(f):
                        @wraps(f)
                        def inner(text):
                            return f(text).upper()
                        return inner
                    @shout
                    def greet(text):
                        return 'hi ' + text
                    """,
                showing: ["greet('you')"]),
        ],
        silent: [
            Example("def d(f):\n    @wraps(f)\n    def w(*a, **k):\n        return f(*a, **k)\n    return w\n"),
            Example("def d(f):\n    def w(*a, **k):\n        return f(*a, **k)\n    return update_wrapper(w, f)\n"),
            Example("def add(n):\n    def inner(x):\n        return x + n\n    return inner\n"),
            Example(
                "def d(f):\n    def w(*a, **k):\n        return f(*a, **k)\n    w.__name__ = f.__name__\n    return w\n"
            ),
            Example("def twice(f):\n    def g(x):\n        return f(f(x))\n    return g\n"),
            Example("def d(f, n):\n    def w(*a, **k):\n        return f(n, *a, **k)\n    return w\n"),
            Example("def d(f):\n    def w(*a, **k):\n        return 1\n    return w\n"),
            Example("def d(f=None):\n    def w(*a, **k):\n        return f(*a, **k)\n    return w\n"),
        ])

    func check(_ wrapper: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard wrapper.decoratorList.isEmpty, let outer = wrapper.node.parent?.as(AST.AnyFunction.self), !outer.isAsync,
            let returned = outer.body.last?.as(AST.Return.self)?.value, returned.identifier == wrapper.name,
            let function = Self.onlyParameter(outer), let variable = file.names.variable(function.node)
        else { return nil }
        let calls = variable.occurrences(in: wrapper.node).compactMap { mention -> AST.Call? in
            guard let call = mention.node.parent?.as(AST.Call.self), call.func == mention.node else { return nil }
            return call
        }
        let takesAll = wrapper.args.vararg != nil && wrapper.args.kwarg != nil
        guard !calls.isEmpty, variable.bindings.count == 1, takesAll || isUsedAsDecorator(outer, file),
            !outer.node.descendants.contains(where: Self.copiesMetadata)
        else { return nil }
        let wraps = file.imported("functools", "wraps", at: wrapper.node)
        let name = function.arg.description
        return Finding(
            wrapper.node, range: wrapper.node.definitionHead,
            "Add `@wraps(\(name))`: what is decorated keeps its name and docstring"
        ).rewriting(
            "Add `@\(wraps.text)(\(name))`", safeIf: [.importable(wraps)],
            wraps.edits + [.decorate(wrapper, "\(wraps.text)(\(name))")])
    }

    private static func onlyParameter(_ outer: AST.AnyFunction) -> AST.Arg? {
        let parameters = outer.isMethod ? Array(outer.parameters.dropFirst()) : outer.parameters
        guard parameters.count == 1, outer.args.vararg == nil, outer.args.kwarg == nil, outer.args.defaults.isEmpty,
            outer.args.kwonlyargs.isEmpty
        else { return nil }
        return parameters[0]
    }

    private func isUsedAsDecorator(_ outer: AST.AnyFunction, _ file: ReviewedFile) -> Bool {
        guard let variable = file.names.variable(outer.node) else { return false }
        return variable.reads.contains { read in
            read.node.parent?.as(AST.AnyFunction.self)?.decoratorList.contains(read.node) ?? false
        }
    }

    private static func copiesMetadata(_ node: Node) -> Bool {
        if node.isName("update_wrapper") || node.isName("wraps") { return true }
        guard let attribute = node.as(AST.Attribute.self) else { return false }
        return attribute.attr == "update_wrapper" || attribute.attr == "wraps" || attribute.attr == "__wrapped__"
            || (attribute.ctx == .store && (attribute.attr == "__name__" || attribute.attr == "__doc__"))
    }
}
