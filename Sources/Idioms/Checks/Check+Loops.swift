internal import PythonSyntax

extension Node {
    /// `receiver.method(argument)` as a statement of its own.
    func callStatement(_ method: StaticString) -> (receiver: Node, argument: Node)? {
        guard let call = self.as(AST.Expr.self)?.value.as(AST.Call.self), let receiver = call.receiver(of: method),
            let argument = call.onlyArgument
        else { return nil }
        return (receiver, argument)
    }

    /// What stands between the brackets of a comprehension or a generator expression.
    var bracketedText: String { source[start + 1..<end - 1].trimmingBlanks }

    /// It evaluates to the same object however often, and cannot fail: names, constants, tuples of them.
    var isCertain: Bool {
        switch kind {
        case .name, .constant, .lambda: true
        case .tuple: AST.Tuple(unchecked: self).elts.allSatisfy(\.isCertain)
        default: false
        }
    }

    /// A constant, a negative number, or a tuple of such.
    var isImmutableLiteral: Bool {
        switch kind {
        case .constant: true
        case .unaryOp: AST.UnaryOp(unchecked: self).operand.kind == .constant
        case .tuple: AST.Tuple(unchecked: self).elts.allSatisfy(\.isImmutableLiteral)
        default: false
        }
    }
}

extension String {
    /// Without blanks and line ends around it.
    var trimmingBlanks: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}

extension AST.AnyComprehension {
    /// Its only clause, if that is `for x in xs` without a test and not asynchronous.
    var plainClause: AST.Comprehension? {
        guard let clause = generators.only?.as(AST.Comprehension.self), clause.ifs.isEmpty, clause.isAsync == 0 else {
            return nil
        }
        return clause
    }

    /// Some clause is `async for`, or something in it waits.
    var isAsynchronous: Bool {
        generators.contains { AST.Comprehension(unchecked: $0).isAsync != 0 }
            || node.descendants.contains { $0.kind == .await }
    }
}

extension Node {
    /// With its own parentheses; inside an f-string, where places are not known, as it is.
    var ownRange: Range<Int> { isInsideFString ? range : parenthesizedRange }

    /// `text` as it can be put in the place of this node: inside an f-string a brace in front would double.
    func safeText(_ text: String) -> String { isInsideFString && text.hasPrefix("{") ? "(\(text))" : text }
}

extension Check {
    /// `super()` and `__class__` without arguments mean nothing inside a comprehension before Python 3.12.
    static func noBareSuper(in nodes: [Node]) -> Check {
        .that(.movable, "no bare `super()` is moved", otherwise: "`super()` needs arguments inside a comprehension") {
            _ in
            !nodes.contains { $0.subtree.contains { $0.isCall(of: "super") && AST.Call(unchecked: $0).args.isEmpty } }
        }
    }

    /// `place` (a name or a chain of attributes) stands nowhere in `nodes`.
    static func notMentioned(_ place: Node, in nodes: [Node]) -> Check {
        .that(
            .notRead, "`\(place.text)` is not read meanwhile", otherwise: "`\(place.text)` is read meanwhile"
        ) { _ in !nodes.contains { $0.subtree.contains { $0.isEqual(to: place) } } }
    }

    /// T: a sequence, so that a loop gives what indices from 0 give.
    static func sequence(_ node: Node) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` is a sequence") { file in
            file.types.type(of: node)?.isSequence == true
                ? nil : "`\(node.text.prefix(40))` may be something else than a sequence"
        }
    }

    /// The names that a comprehension had for itself mean nothing else in the function: a `for` binds them there.
    static func newNames(_ names: [Node], outside comprehension: Node) -> Check {
        Check(.variableDead, "the loop variables are new names") { file in
            let scope = comprehension.enclosingFunction ?? file.tree.root
            for name in names where name.kind == .name {
                let isTaken =
                    file.names.lookUp(name.text, at: comprehension.statement ?? comprehension) != nil
                    || scope.descendants.contains {
                        $0.isSameName(as: name) && !comprehension.contains($0) && file.names.variable($0) == nil
                    }
                if isTaken { return "`\(name.text)` has another meaning outside" }
            }
            return nil
        }
    }

    /// V: no `del` takes the names away later; it would find nothing to delete.
    static func notDeleted(_ targets: Node...) -> Check {
        Check(.variableDead, "no `del` expects the loop variable") { file in
            for node in targets.flatMap(\.subtree) where node.kind == .name {
                guard let variable = file.names.variable(node) else { continue }
                if variable.occurrences.contains(where: { $0.use == .delete }) {
                    return "`del \(variable.name)` expects it"
                }
            }
            return nil
        }
    }

    /// The statement does not stand in a class body, where what it binds becomes an attribute.
    static func noClassAttribute(_ node: Node) -> Check {
        .that(.variableDead, "it does not stand in a class body", otherwise: "in a class body it binds attributes") {
            $0.names.scope(of: node).kind != .class
        }
    }
}

extension ReviewedFile {
    /// A name for one item of `sequence` that the file does not use yet: `word` of `words`, else `item`.
    func itemName(of sequence: Node, at node: Node) -> String? {
        let word = sequence.identifier?.description ?? sequence.as(AST.Attribute.self)?.attr.description ?? ""
        var names = ["item", "element"]
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 2 { names.insert(String(word.dropLast()), at: 0) }
        return names.first { name in
            !Self.takenWords.contains(name) && self.names.lookUp(name, at: node) == nil
                && !tree.nodes.contains { $0.identifier?.isSpelled(name) ?? false }
        }
    }

    /// Keywords and builtins that the plural may end up at.
    private static let takenWords: Set<String> = [
        "if", "in", "or", "not", "is", "as", "del", "for", "from", "import", "lambda", "return", "yield", "case",
        "match",
        "class", "pass", "raise", "int", "float", "str", "list", "dict", "set", "tuple", "byte", "type", "id", "input",
        "object", "range", "map", "filter", "slice", "max", "min", "sum", "var", "bool", "hash", "format", "file",
    ]

    /// `else:` with its colon, between the last statement of a body and the first of its `else`.
    func elseKeyword(after last: Node, before first: Node) -> Range<Int>? {
        var position = last.end
        while position < first.start {
            if let comment = comments.first(where: { $0.contains(position) }) {
                position = comment.upperBound
            } else if source.bytes[position] == UInt8(ascii: "e") {
                let colon = source.bytes[position..<first.start].firstIndex(of: UInt8(ascii: ":"))
                return colon.map { position..<$0 + 1 }
            } else {
                position += 1
            }
        }
        return nil
    }

    /// `map(lambda x: …, xs)` or `filter(…)`: the parameter, the lambda's body and what it runs over.
    func lambdaCall(_ call: AST.Call, builtin name: String) -> (parameter: Node, body: Node, iterable: Node)? {
        guard let arguments = call.arguments(2), let lambda = arguments[0].as(AST.Lambda.self),
            calls(call.node, builtin: name)
        else { return nil }
        let parameters = AST.Arguments(unchecked: lambda.args)
        guard let only = parameters.args.only, parameters.posonlyargs.isEmpty, parameters.vararg == nil,
            parameters.kwonlyargs.isEmpty, parameters.kwarg == nil, parameters.defaults.isEmpty
        else { return nil }
        // A function made in the body would see the last item in all turns.
        let makesFunctions = lambda.body.subtree.contains { $0.kind == .lambda || $0.kind == .generatorExp }
        return makesFunctions ? nil : (only, lambda.body, arguments[1])
    }

    /// How a comprehension is written in the place of `call`, the argument of a builtin that takes all its items.
    ///
    /// Nil where the items are not taken at once: then its laziness may be the point.
    func comprehensionPlace(_ call: Node) -> (whole: Node, open: String, close: String)? {
        guard let outer = call.parent?.as(AST.Call.self), outer.args.first == call else { return nil }
        let isAlone = outer.onlyArgument == call
        if isAlone, calls(outer.node, builtin: "list") { return (outer.node, "[", "]") }
        if isAlone, calls(outer.node, builtin: "set") { return (outer.node, "{", "}") }
        let takesAll = ["sum", "min", "max", "any", "all", "tuple", "sorted", "frozenset"].contains {
            calls(outer.node, builtin: $0)
        }
        let joins = isAlone && outer.receiver(of: "join").map { types.type(of: $0) == .str } ?? false
        guard takesAll || joins else { return nil }
        let range = call.ownRange
        let next = source.bytes[range.upperBound...].first { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 }
        let needsNoOwn = isAlone && next == UInt8(ascii: ")") && range == call.range
        return needsNoOwn ? (call, "", "") : (call, "(", ")")
    }
}
