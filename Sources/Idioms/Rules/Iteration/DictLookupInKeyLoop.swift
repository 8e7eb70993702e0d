internal import PythonSyntax

/// `for k in d: f(k, d[k])`.
struct DictLookupInKeyLoop: Rule {
    static let page = RulePage(
        name: "dict-lookup-in-key-loop", code: "ITR007", topic: .iteration, level: .idiom,
        summary: "A loop over the keys of a dict that looks up each key's value.",
        why: "`items()` gives key and value together, so the value gets a name and is not looked up once more.",
        instead: "Write `for key, value in d.items():`, or `d.values()` where the key is not needed.",
        whenNot: "When the body assigns or deletes `d[k]`, or looks at it only in rare turns.",
        fixSafety: "Safe where the code shows that it is a dict and the body does not change it.",
        peers: ["PLC0206", "C0206"], reading: ["Tutorial, Looping Techniques"], subsumes: ["redundant-keys-call"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict):\n    for k in «d»:\n        print(k, d[k])\n",
                after: "def f(d: dict):\n    for k, value in d.items():\n        print(k, value)\n",
                showing: ["f({1: 2, 3: 4})", "f({})"]),
            Example(
                """
                def f(ages: dict):
                    for name in «ages.keys()»:
                        age = ages[name]
                        print(name, age)
                """,
                after: """
                    def f(ages: dict):
                        for name, age in ages.items():
                            print(name, age)
                    """,
                showing: ["f({'a': 1})"]),
            Example(
                "out = [k + str(table[k]) for k in «table» if table[k]]\n",
                after: "out = [k + str(value) for k, value in table.items() if value]\n"),
        ],
        silent: [
            Example("for k in d:\n    d[k] = d[k] + 1\n"), Example("for k in d:\n    print(k)\n"),
            Example("for k in d:\n    print(e[k])\n"), Example("for k in d:\n    print(d[k])\n    d.pop(k)\n"),
            Example("for k, v in d.items():\n    print(k, v)\n"),
            Example("def f(p: list):\n    for i in p:\n        print(i, p[i])\n"),
            Example("for k in d:\n    k = k.lower()\n    print(d[k])\n"), Example("for k in d:\n    print(d[k + 1])\n"),
            Example("for k in d:\n    update(d, d[k])\n"), Example("for k in self:\n    print(self[k])\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, clause.target.kind == .name else { return nil }
        var mapping = clause.iter
        if let call = clause.iter.as(AST.Call.self) {
            guard call.args.isEmpty, call.keywords.isEmpty, let receiver = call.receiver(of: "keys") else { return nil }
            mapping = receiver
        }
        guard mapping.isStablePlace, !mapping.isName("self"), let uses = file.indexUses(clause, mapping),
            !uses.items.isEmpty,
            file.types.type(of: mapping)?.isMapping != false
        else { return nil }
        var finding = Finding(clause.iter, "Use `\(mapping.text).items()` for the keys and their values")
            .requiring(.notSeenToChange(mapping, in: clause.body))
        if mapping == clause.iter, file.types.type(of: mapping) == nil { finding.confidence = .medium }
        guard let naming = file.naming(uses.items, in: clause, ["value", "v", "found", "val"]) else {
            return finding.advising("Write `for \(clause.target.text), value in \(mapping.text).items()`")
        }
        return finding.rewriting(
            "Loop over `items()`",
            safeIf: [.type(mapping, .dict, .counter, .defaultdict), .steady(mapping, in: clause.body)],
            [
                .replace(clause.target, "\(clause.target.text), \(naming.inner)"),
                .replaceWord(clause.iter, "\(mapping.code(.atom)).items()"),
            ] + naming.edits)
    }
}
