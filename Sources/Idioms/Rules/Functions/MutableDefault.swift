internal import PythonSyntax

/// `def f(x, acc=[])`.
struct MutableDefault: Rule {
    static let page = RulePage(
        name: "mutable-default", code: "FNC001", topic: .functions, level: .bugProne,
        summary: "A parameter whose default is a list, dict or set.",
        why: """
            A default is evaluated once, when `def` runs: all calls share one list, and what one call appends the \
            next one finds.
            """,
        instead: "Take `None` as the default and make the list inside: `if acc is None: acc = []`.",
        whenNot: "A cache that calls share on purpose; `functools.cache` says that more plainly.",
        fixSafety: "Every call gets a list of its own, which changes code that relies on the shared one.",
        peers: ["B006", "W0102"], reading: ["Tutorial, Default Argument Values"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(x, acc=«[]»):
                    acc.append(x)
                    return acc
                """,
                after: """
                    def f(x, acc=None):
                        if acc is None:
                            acc = []
                        acc.append(x)
                        return acc
                    """),
            Example(
                """
                def f(a: int, *, seen: set[int] = «set()», names=«{}») -> int:
                    '''Counts.'''
                    # first
                    seen.add(a)
                    names[a] = a
                    return len(seen)
                """,
                after: """
                    def f(a: int, *, seen: set[int] | None = None, names=None) -> int:
                        '''Counts.'''
                        # first
                        if seen is None:
                            seen = set()
                        if names is None:
                            names = {}
                        seen.add(a)
                        names[a] = a
                        return len(seen)
                    """),
            Example("def f(x=«[]»): return x + [1]\n"),
            Example(
                """
                class A:
                    def __init__(self, xs=«list()»):
                        self.xs = xs
                """,
                after: """
                    class A:
                        def __init__(self, xs=None):
                            if xs is None:
                                xs = list()
                            self.xs = xs
                    """),
        ],
        silent: [
            Example("def f(x, acc=None):\n    return acc\n"), Example("def f(x, acc=()):\n    return acc\n"),
            Example("def f(x, _cache={}):\n    _cache[x] = 1\n    return _cache\n"),
            Example("f = lambda x, acc=[]: acc\n"), Example("def f(x, acc=[]): ...\n"),
            Example("def f(x, acc=frozenset()):\n    return acc\n"),
            Example("def list():\n    return 1\ndef f(x=list()):\n    return x\n"),
        ])

    func check(_ parameter: AST.Arg, _ file: ReviewedFile) -> Finding? {
        guard let arguments = parameter.node.parent?.as(AST.Arguments.self),
            let value = arguments.defaultValue(of: parameter.node), isMutable(value, file),
            let function = arguments.node.parent, AST.AnyFunction.accepts(function.kind), !function.isStub
        else { return nil }
        let name = parameter.arg.description
        if name.lowercased().contains("cache") || name.lowercased().contains("memo") { return nil }
        var finding = Finding(value, "Make `\(name)` anew in every call: all calls share this default")
        if !isAtRisk(parameter.node, in: function, file) {
            finding.level = .idiom
            finding.confidence = .medium
        }
        guard let edits = file.defaultInsideEdits(parameter, value, in: function) else {
            return finding.advising("Take `None` as the default and make `\(value.text.prefix(20))` inside")
        }
        return finding.suggesting(
            "Make it inside the function", because: "calls that share the default on purpose would no longer do so",
            edits)
    }

    private func isMutable(_ node: Node, _ file: ReviewedFile) -> Bool {
        switch node.kind {
        case .list, .dict, .set, .listComp, .dictComp, .setComp: true
        case .call:
            file.calls(node, builtin: "list") || file.calls(node, builtin: "dict") || file.calls(node, builtin: "set")
                || file.calls(node, builtin: "bytearray") || file.calls(node, "collections.defaultdict")
                || file.calls(node, "collections.deque") || file.calls(node, "collections.Counter")
                || file.calls(node, "collections.OrderedDict")
        default: false
        }
    }

    /// The function changes the value, keeps it or gives it away.
    private func isAtRisk(_ parameter: Node, in function: Node, _ file: ReviewedFile) -> Bool {
        guard let variable = file.names.variable(parameter) else { return true }
        if variable.isCaptured { return true }
        return variable.reads.contains { read in
            if read.use == .update { return true }
            switch read.node.parent?.kind {
            case .return, .assign, .yield, .list, .tuple, .dict, .annAssign, .starred: return true
            default: return file.change(of: read.node, in: function) != nil
            }
        }
    }
}
