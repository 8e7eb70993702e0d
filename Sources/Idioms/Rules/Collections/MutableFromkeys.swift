internal import PythonSyntax

/// `dict.fromkeys(ks, [])`.
struct MutableFromkeys: Rule {
    static let page = RulePage(
        name: "mutable-fromkeys", code: "COL026", topic: .collections, level: .bugProne,
        summary: "`dict.fromkeys` gets a value that can be changed: all keys share it.",
        why: """
            The value is worked out once, so every key holds the same list, and what is added for one is added for \
            all.
            """,
        instead: "Write `{key: [] for key in keys}`, which makes a new one for each.",
        whenNot: "When the values are never changed, only replaced.",
        fixSafety: "A suggestion, since it changes what the code does: every key gets a value of its own.",
        peers: ["RUF024"], reading: ["Standard types, dict.fromkeys"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(names):\n    d = «dict.fromkeys(names, [])»\n    return d\n",
                after: "def f(names):\n    d = {key: [] for key in names}\n    return d\n"),
            Example("d = «dict.fromkeys('ab', set())»\n", after: "d = {key: set() for key in 'ab'}\n"),
            Example(
                "def f(key):\n    return «dict.fromkeys(range(3), {'k': key})»\n",
                after: "def f(key):\n    return {k: {'k': key} for k in range(3)}\n"),
        ],
        silent: [
            Example("d = dict.fromkeys('ab', 0)\n"), Example("d = dict.fromkeys('ab')\n"),
            Example("d = dict.fromkeys('ab', ())\n"), Example("d = {k: [] for k in 'ab'}\n"),
            Example("def f(m):\n    return m.fromkeys('ab', [])\n"),
            Example("def f(x):\n    return dict.fromkeys('ab', x)\n"),
        ])

    static let callees: Words? = ["fromkeys"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let base = call.receiver(of: "fromkeys"), base.isName("dict"), let arguments = call.arguments(2),
            file.isFreshMutable(arguments[1]), file.names.isUnbound(base), !call.node.isInsideFString,
            call.node.parent?.kind != .compare
        else { return nil }
        let (keys, value) = (arguments[0], arguments[1])
        let finding = Finding(call.node, "Make a value for each key with a comprehension: here all keys share one")
        let isFree = { (name: StaticString) in !value.subtree.contains { $0.isName(name) } }
        guard Check.movable([value]).holds(file), file.names.scope(of: call.node).kind != .class,
            let name = isFree("key") ? "key" : isFree("k") ? "k" : nil
        else { return finding.advising("Use a dict comprehension") }
        return finding.suggesting(
            "Use a dict comprehension", because: "every key then has a value of its own",
            [.replace(call.node, "{\(name): \(value.elementCode) for \(name) in \(keys.code(.or))}")])
    }
}
