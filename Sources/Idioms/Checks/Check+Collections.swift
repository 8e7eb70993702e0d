internal import PythonSyntax

extension Edit {
    /// Puts a call, a name or something in brackets in the place of an expression, whose own parentheses go with it
    /// unless a word leans on them: `return(x)`.
    static func replaceWhole(_ node: Node, _ text: String) -> Edit {
        let range = node.parenthesizedRange
        let bytes = node.source.bytes
        let leansBefore = range.lowerBound > 0 && bytes[range.lowerBound - 1].isWordByte
        let leansAfter = range.upperBound < bytes.count && bytes[range.upperBound].isWordByte
        return Edit(leansBefore || leansAfter ? node.range : range, text)
    }
}

extension UInt8 {
    /// Can be part of a name or a number.
    fileprivate var isWordByte: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self) || self == 95 || self >= 128
    }
}

extension Check {
    /// `nodes` are plain values: that one of them fails half-way cannot happen.
    static func plainValues(_ nodes: [Node]) -> Check {
        Check(.effectFree, "the values are simply there and cannot fail") { _ in
            nodes.first { !$0.isPlainValue }.map { "`\($0.text.prefix(40))` could fail half-way" }
        }
    }

    /// Holds in `file`: for rules that have something else to offer where it does not.
    func holds(_ file: ReviewedFile) -> Bool { failure(file) == nil }

    /// T: `node` has exactly `count` elements, as the code shows.
    static func length(_ node: Node, _ count: Int) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` has exactly \(count) elements") { file in
            file.shownLength(of: node) == count ? nil : "`\(node.text.prefix(40))` may have more than \(count) elements"
        }
    }

    /// The function around is no generator: there a `StopIteration` becomes a `RuntimeError`.
    static func notInGenerator(_ node: Node) -> Check {
        Check(.exceptionUncaught, "it does not stand in a generator") { _ in
            guard let function = node.enclosingFunction else { return nil }
            let yields = function.descendants.contains {
                ($0.kind == .yield || $0.kind == .yieldFrom) && $0.isDirectlyIn(function)
            }
            return yields ? "in a generator a `StopIteration` becomes a `RuntimeError`" : nil
        }
    }
}

extension ReviewedFile {
    /// How many elements `node` has, where the code shows it: a tuple written out, what `divmod`, `enumerate`,
    /// `zip` and `items` give, `tuple[int, str]`.
    func shownLength(of node: Node) -> Int? {
        if let tuple = node.as(AST.Tuple.self) {
            return tuple.elts.contains { $0.kind == .starred } ? nil : tuple.elts.count
        }
        if node.kind == .call {
            if calls(node, builtin: "divmod") || calls(node, "os.path.split") || calls(node, "os.path.splitext") {
                return 2
            }
            guard let attribute = AST.Call(unchecked: node).func.as(AST.Attribute.self) else { return nil }
            let isPartition = attribute.attr == "partition" || attribute.attr == "rpartition"
            return isPartition && types.type(of: attribute.value) == .str ? 3 : nil
        }
        guard let variable = names.variable(node), !variable.isDeclared, let binding = variable.onlyBinding?.node
        else { return nil }
        if let argument = binding.as(AST.Arg.self) { return argument.annotation.flatMap { annotatedLength($0) } }
        guard let parent = binding.parent else { return nil }
        if let assignment = parent.soleAssignment, assignment.target == binding {
            return shownLength(of: assignment.value)
        }
        if let loop = parent.as(AST.AnyFor.self), loop.target == binding { return elementLength(loop.iter) }
        if let clause = parent.as(AST.Comprehension.self), clause.target == binding {
            return elementLength(clause.iter)
        }
        return nil
    }

    private func annotatedLength(_ annotation: Node) -> Int? {
        guard let generic = annotation.as(AST.Subscript.self), let elements = generic.slice.as(AST.Tuple.self)?.elts,
            qualifiedName(generic.value) == "builtins.tuple" || qualifiedName(generic.value) == "typing.Tuple"
        else { return nil }
        return elements.contains { $0.constantValue == .ellipsis || $0.kind == .starred } ? nil : elements.count
    }

    private func elementLength(_ iterable: Node) -> Int? {
        if calls(iterable, builtin: "enumerate") { return 2 }
        guard let call = iterable.as(AST.Call.self) else { return nil }
        if calls(iterable, builtin: "zip") {
            return call.args.contains { $0.kind == .starred } ? nil : call.args.count
        }
        guard let receiver = call.receiver(of: "items"), call.args.isEmpty else { return nil }
        return types.type(of: receiver)?.isMapping == true ? 2 : nil
    }

    /// `[]`, `{}`, `set()`, `[x for …]`: an object of its own that can be changed.
    func isFreshMutable(_ node: Node) -> Bool {
        switch node.kind {
        case .list, .dict, .set, .listComp, .dictComp, .setComp: true
        case .call:
            calls(node, builtin: "list") || calls(node, builtin: "dict") || calls(node, builtin: "set")
                || calls(node, "collections.defaultdict") || calls(node, "collections.deque")
                || calls(node, "collections.Counter")
        case .binOp:
            AST.BinOp(unchecked: node).op == .mult
                && (AST.BinOp(unchecked: node).left.kind == .list || AST.BinOp(unchecked: node).right.kind == .list)
        default: false
        }
    }

    /// The type of `node`; of `self.x` what every assignment to it in the class gives. Enough to say what a place is
    /// for, not to prove it: a subclass may put something else there.
    func likelyType(of node: Node) -> ValueType? {
        if let type = types.type(of: node) { return type }
        guard let attribute = node.as(AST.Attribute.self), attribute.value.isName("self"),
            let owner = node.ancestors.first(where: { $0.kind == .classDef })
        else { return nil }
        var found: ValueType?
        for mention in owner.descendants where mention.kind == .attribute && mention.isEqual(to: node) {
            guard AST.Attribute(unchecked: mention).ctx == .store else { continue }
            let value = mention.parent?.soleAssignment?.value ?? mention.parent?.as(AST.AnnAssign.self)?.value
            guard let type = value.flatMap({ types.type(of: $0) }), found == nil || found == type else { return nil }
            found = type
        }
        return found
    }

    /// Whether something inside an element of the variable is changed: `x[i][j] = 1`, `x[i].append(1)`, `for row in x:
    /// row[0] = 1`.
    func isChangedInside(_ variable: Variable) -> Bool {
        variable.reads.contains { read in
            guard let parent = read.node.parent else { return false }
            if let item = parent.as(AST.Subscript.self), item.value == read.node { return isChanged(parent) }
            guard let loop = parent.as(AST.AnyFor.self), loop.iter == read.node, let row = names.variable(loop.target)
            else { return false }
            return row.reads.contains { isChanged($0.node) }
        }
    }

    /// `item[j] = …`, `item.append(…)`.
    func isChanged(_ item: Node) -> Bool {
        guard let parent = item.parent else { return false }
        if let inner = parent.as(AST.Subscript.self), inner.value == item {
            return inner.ctx != .load || isChanged(parent)
        }
        guard let method = parent.as(AST.Attribute.self), let call = parent.parent?.as(AST.Call.self),
            call.func == parent
        else { return false }
        return Self.changingMethods.contains(method.attr.description)
    }

    private static let changingMethods: Set<String> = [
        "append", "extend", "insert", "pop", "clear", "sort", "reverse", "update", "add", "remove", "setdefault",
    ]

    /// Whether every mention of `name`, a variable of one function, either binds it or lies in `nodes`.
    func isMentionedOnly(_ name: Node, in nodes: [Node]) -> Bool {
        guard let variable = names.variable(name), !variable.isDeclared, !variable.isCaptured else { return false }
        return variable.occurrences.allSatisfy { mention in
            mention.use.isBinding && mention.use != .update || nodes.contains { $0.contains(mention.node) }
        }
    }
}
