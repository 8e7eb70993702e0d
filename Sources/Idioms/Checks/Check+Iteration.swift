public import PythonSyntax

/// How a loop's body uses the index that the loop counts.
public struct IndexUses {
    /// `xs[i]`, read.
    public var items: [Node] = []
    /// `i` elsewhere.
    public var others: [Node] = []
}

extension ReviewedFile {
    /// `xs` of `len(xs)`, where it can be named again.
    public func measured(_ node: Node) -> Node? {
        guard calls(node, builtin: "len"), let sequence = AST.Call(unchecked: node).onlyArgument,
            sequence.isStablePlace,
            !sequence.isName("self")
        else { return nil }
        return sequence
    }

    /// `xs` of `range(len(xs))`.
    public func rangeOfLength(_ node: Node) -> Node? {
        guard node.isCall(of: "range"), calls(node, builtin: "range") else { return nil }
        let call = AST.Call(unchecked: node)
        if let bounds = call.arguments(2), bounds[0].isInt(0) { return measured(bounds[1]) }
        return call.onlyArgument.flatMap { measured($0) }
    }

    /// Where the body of `clause` reads `name`, a part of its target. Nil where it is bound again, or is also looked at
    /// by a function inside or by the `else`.
    public func reads(of name: Node, in clause: AST.ForClause) -> [Node]? {
        guard let variable = names.variable(name), !variable.isDeclared else { return nil }
        let body = clause.body
        var found: [Node] = []
        for mention in variable.occurrences {
            if clause.orelse.contains(where: { $0.contains(mention.node) }) { return nil }
            guard body.contains(where: { $0.contains(mention.node) }) else { continue }
            guard mention.use == .read, mention.node.isDirectlyIn(clause.owner) else { return nil }
            found.append(mention.node)
        }
        return found
    }

    /// How the body uses its index with `sequence`; nil where ``reads(of:in:)`` is.
    public func indexUses(_ clause: AST.ForClause, _ sequence: Node) -> IndexUses? {
        guard let reads = reads(of: clause.target, in: clause) else { return nil }
        var uses = IndexUses()
        for read in reads {
            if let item = read.parent, item.isItem(read, of: sequence), AST.Subscript(unchecked: item).ctx == .load {
                uses.items.append(item)
            } else {
                uses.others.append(read)
            }
        }
        return uses
    }

    /// The rewrite can reach `nodes`: none is in an f-string whose parts have no place of their own.
    public func canEdit(_ nodes: [Node]) -> Bool { tree.pythonMinor >= 12 || !nodes.contains { $0.isInsideFString } }

    /// The first of `candidates` that nothing around `node` is called.
    public func freshName(_ candidates: [String], at node: Node) -> String? {
        let scope = node.enclosingFunction ?? tree.root
        let used = Set(scope.subtree.compactMap { $0.boundSymbol?.description })
        return candidates.first { name in
            !name.isEmpty && !Self.reserved.contains(name) && !used.contains(name) && isFree(name, at: node)
        }
    }

    /// Words that are no good as a name for an item: keywords and well-known builtins.
    private static let reserved: Set<String> = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
        "raise", "return", "try", "while", "with", "yield", "match", "case", "type", "str", "int", "float", "list",
        "dict", "set", "tuple", "bytes", "byte", "id", "input", "object", "range", "map", "filter", "hash", "max",
        "min",
        "sum", "var", "vars", "dir", "iter", "next", "open", "print", "format", "slice", "bool", "self", "cls", "len",
        "all", "any", "property", "zip", "repr", "super", "round", "sorted", "callable", "compile", "help", "exit",
        "file",
    ]

    /// Names for one of the things that `sequence` holds: `name` of `names`, else something general.
    public func itemNames(_ sequence: Node) -> [String] {
        var names = ["item", "element", "value", "entry"]
        if let word = sequence.headWord?.lowercased().drop(while: { $0 == "_" }), let one = Self.singular(String(word))
        {
            names.insert(one, at: 0)
        }
        return names
    }

    private static func singular(_ word: String) -> String? {
        if word.hasSuffix("_list") { return String(word.dropLast(5)) }
        if word.hasSuffix("children") { return String(word.dropLast(3)) }
        if word.hasSuffix("indices") { return String(word.dropLast(4)) + "ex" }
        if ["series", "news", "analysis"].contains(word) { return nil }
        // What only looks like these endings: movies, caches, houses.
        if ["movies", "cookies", "ties", "pies", "zombies"].contains(word) { return String(word.dropLast()) }
        if word.hasSuffix("aches"), !word.hasSuffix("oaches") { return String(word.dropLast()) }
        if word.hasSuffix("uses"), !word.hasSuffix("ouses"), !word.hasSuffix("auses") {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("ies"), word.count > 4 { return String(word.dropLast(3)) + "y" }
        if ["sses", "xes", "ches", "shes"].contains(where: { word.hasSuffix($0) }) { return String(word.dropLast(2)) }
        guard word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is"), word.count > 1
        else { return nil }
        return String(word.dropLast())
    }
}

extension Edit {
    /// Puts a word in the place of an expression; a word right behind it keeps its distance.
    public static func replaceWord(_ node: Node, _ text: String) -> Edit {
        let bytes = node.source.bytes
        let next = node.end < bytes.count ? bytes[node.end] | 0x20 : 0
        return .replace(node, (97...122).contains(next) ? text + " " : text)
    }
}

extension Check {
    /// M, as far as a finding depends on it: nothing in `nodes` is seen to change `sequence`. What a call could do to
    /// an
    /// attribute is left to ``unchanged(_:in:)``.
    public static func notSeenToChange(_ sequence: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "`\(sequence.text.prefix(40))` is not changed in the loop") { file in
            for node in nodes {
                guard let change = file.change(of: sequence, in: node), !change.hasPrefix("a call may change") else {
                    continue
                }
                return change
            }
            return nil
        }
    }

    /// M with those calls counted that could change a variable which other functions know.
    public static func steady(_ sequence: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "`\(sequence.text.prefix(40))` is not changed meanwhile") { file in
            if let change = nodes.lazy.compactMap({ file.change(of: sequence, in: $0) }).first { return change }
            let isRenamed = nodes.flatMap(\.subtree).contains { part in
                part.isEqual(to: sequence) && part.parent.map { Self.keepsPart($0.kind) } ?? false
            }
            if isRenamed { return "`\(sequence.text.prefix(40))` gets another name, under which it may be changed" }
            let isShared = sequence.subtree.contains { part in
                part.kind == .name && file.names.variable(part).map { $0.isCaptured || $0.isDeclared } ?? false
            }
            let calls = nodes.flatMap(\.subtree).compactMap { $0.as(AST.Call.self) }
            guard isShared, calls.contains(where: { !file.isPure($0.func) || !file.isHarmless($0) }) else { return nil }
            return "a call may change `\(sequence.text.prefix(40))` meanwhile"
        }
    }

    /// What makes a name for one of its parts, or hands it on.
    private static func keepsPart(_ kind: Kind) -> Bool {
        switch kind {
        case .assign, .annAssign, .namedExpr, .list, .tuple, .dict, .set, .keyword, .yield, .ifExp: true
        default: false
        }
    }

    /// Going through `sequence` gives what its indices give.
    public static func isPlainSequence(_ sequence: Node) -> Check {
        .type(sequence, .list, .tuple, .str, .bytes, .bytearray, .range)
    }

    /// V for a loop, whose names in a class body are attributes; those of a comprehension end with it.
    public static func dead(_ target: Node, after clause: AST.ForClause) -> Check? {
        guard clause.isLoop else { return nil }
        let check = Check.deadAfter(target, clause.node)
        return Check(check.condition, check.claim) { file in
            file.names.scope(of: clause.node).kind == .class
                ? "`\(target.text)` is an attribute of the class" : check.failure(file)
        }
    }
}
