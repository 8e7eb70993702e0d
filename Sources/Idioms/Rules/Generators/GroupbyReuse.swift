internal import PythonSyntax

/// A group of `groupby` looked at twice, or kept for later.
struct GroupbyReuse: Rule {
    static let page = RulePage(
        name: "groupby-reuse", code: "GEN013", topic: .generators, level: .bugProne,
        summary: "A group of `itertools.groupby` that is used twice or kept.",
        why: """
            A group is an iterator over the same source as all others: a second look finds it empty, and so does any \
            look after the loop went on to the next group.
            """,
        instead: "Write `items = list(group)` first thing in the loop, and use `items`.",
        whenNot: "Where one of two mentions is in a branch that excludes the other.",
        fixSafety: "Advice only: where the list is to be made is yours to say.",
        peers: ["B031"], reading: ["itertools, groupby"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from itertools import groupby
                for key, group in groupby(xs):
                    print(key, len(list(group)))
                    for x in «group»:
                        print(x)
                """),
            Example("import itertools\nd = {k: «g» for k, g in itertools.groupby(xs)}\n"),
            Example("from itertools import groupby\nout = []\nfor k, g in groupby(xs):\n    out.append(«g»)\n"),
            Example("from itertools import groupby\nd = {}\nfor k, g in groupby(xs, len):\n    d[k] = «g»\n"),
        ],
        silent: [
            Example("from itertools import groupby\nfor k, g in groupby(xs):\n    print(k, list(g))\n"),
            Example("from itertools import groupby\nfor k, g in groupby(xs):\n    g = list(g)\n    print(g, len(g))\n"),
            Example("from itertools import groupby\nd = {k: list(g) for k, g in groupby(xs)}\n"),
            Example(
                """
                from itertools import groupby
                for k, g in groupby(xs):
                    if k:
                        f(list(g))
                    else:
                        h(g)
                """),
            Example("for k, g in df.groupby('a'):\n    f(g)\n    h(g)\n"),
            Example(
                """
                from itertools import groupby
                for k, g in groupby(xs):
                    if k:
                        f(list(g))
                        continue
                    h(list(g))
                """),
        ])

    static let callees: Words? = ["groupby"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.calls(call.node, "itertools.groupby"), let user = call.node.parent else { return nil }
        var found: Node?
        if let loop = user.as(AST.For.self), loop.iter == call.node, let group = Self.group(loop.target) {
            found = reused(group, loop, file)
        } else if let clause = user.as(AST.Comprehension.self), let group = Self.group(clause.target) {
            found = kept(group, clause)
        }
        guard let found else { return nil }
        return Finding(found, "Make a list of the group first: it can be gone through once, until the next one begins")
            .advising("Use `list(\(found.text))` first thing")
    }

    /// `g` of `k, g`.
    private static func group(_ target: Node) -> Node? {
        guard let parts = target.as(AST.Tuple.self)?.elts, parts.count == 2, parts[1].kind == .name else { return nil }
        return parts[1]
    }

    private func reused(_ group: Node, _ loop: AST.For, _ file: ReviewedFile) -> Node? {
        guard let variable = file.names.variable(group) else { return nil }
        let inside = variable.occurrences.filter { mention in loop.body.contains { $0.contains(mention.node) } }
        guard inside.allSatisfy({ $0.use == .read }) else { return nil }
        let reads = inside.map(\.node)
        if let stored = reads.first(where: { Self.isKept($0) }) { return stored }
        guard reads.count >= 2,
            !loop.node.descendants.contains(where: { [.break, .continue, .return, .raise].contains($0.kind) })
        else { return nil }
        let (first, second) = (reads[0], reads[1])
        let isExclusive = second.ancestors.contains { around in
            guard loop.node.contains(around), around.contains(first) else { return false }
            return around.kind == .if || around.kind == .ifExp || around.kind == .match || around.kind == .try
        }
        return isExclusive ? nil : second
    }

    /// Appended, or put under a key, as it is.
    private static func isKept(_ read: Node) -> Bool {
        if let call = read.parent?.as(AST.Call.self), call.onlyArgument == read {
            return call.receiver(of: "append") != nil
        }
        guard let assign = read.parent?.as(AST.Assign.self), assign.value == read else { return false }
        return assign.targets.only?.kind == .subscript
    }

    /// What a list or dict comprehension keeps of it.
    private func kept(_ group: Node, _ clause: AST.Comprehension) -> Node? {
        guard let whole = clause.node.parent else { return nil }
        if let dict = whole.as(AST.DictComp.self) { return dict.value.isSameName(as: group) ? dict.value : nil }
        guard let list = whole.as(AST.ListComp.self) else { return nil }
        if list.elt.isSameName(as: group) { return list.elt }
        return list.elt.as(AST.Tuple.self)?.elts.first { $0.isSameName(as: group) }
    }
}
