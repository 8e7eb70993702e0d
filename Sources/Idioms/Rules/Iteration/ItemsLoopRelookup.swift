internal import PythonSyntax

/// `for k, v in d.items(): f(d[k])`.
struct ItemsLoopRelookup: Rule {
    static let page = RulePage(
        name: "items-loop-relookup", code: "ITR008", topic: .iteration, level: .idiom,
        summary: "A value that is looked up by its key though `items()` has just given it a name.",
        why:
            "The value has a name already; looking it up once more makes the reader ask whether it may be another one.",
        instead: "Use the name that the loop binds.", whenNot: "When the body changes the dict.",
        fixSafety: "Safe when the body changes neither the dict nor the names.", peers: ["PLR1733", "R1733"],
        reading: ["Tutorial, Looping Techniques"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict):\n    for k, v in d.items():\n        print(k, «d[k]»)\n",
                after: "def f(d: dict):\n    for k, v in d.items():\n        print(k, v)\n",
                showing: ["f({1: 2})", "f({})"]),
            Example(
                "def f(d: dict):\n    return {k: «d[k]» + v for k, v in d.items()}\n",
                after: "def f(d: dict):\n    return {k: v + v for k, v in d.items()}\n", showing: ["f({1: 2})"]),
            Example(
                "for name, age in self.ages.items():\n    print(name, «self.ages[name]», age)\n",
                after: "for name, age in self.ages.items():\n    print(name, age, age)\n"),
        ],
        silent: [
            Example("for k, v in d.items():\n    d[k] = v + 1\n"),
            Example("for k, v in d.items():\n    print(e[k], v)\n"),
            Example("for k, v in d.items():\n    d[k] += 1\n    print(d[k], v)\n"),
            Example("for k, v in d.items():\n    k = k.lower()\n    print(d[k], v)\n"),
            Example("for k, v in d.items():\n    v = 3\n    print(d[k], v)\n"),
            Example("for k in d:\n    print(d[k])\n"),
            Example("for k, v in d.items():\n    print(d[v], k)\n"),
        ])

    func check(_ item: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard item.ctx == .load, item.slice.kind == .name, item.value.isStablePlace,
            let clause = file.clause(around: item.node, binding: item.slice), let (key, value) = clause.target.pair,
            key.isSameName(as: item.slice), value.kind == .name, let call = clause.iter.as(AST.Call.self),
            call.args.isEmpty,
            call.keywords.isEmpty, call.receiver(of: "items")?.isEqual(to: item.value) == true,
            file.reads(of: key, in: clause) != nil, file.reads(of: value, in: clause) != nil
        else { return nil }
        return Finding(item.node, "Use `\(value.text)`: it is this value")
            .requiring(.notSeenToChange(item.value, in: clause.body))
            .rewriting(
                "Use `\(value.text)`",
                safeIf: [.type(item.value, .dict, .counter, .defaultdict), .steady(item.value, in: clause.body)],
                [.replaceWord(item.node, value.text)])
    }
}
