internal import PythonSyntax

extension TypeReader {
    /// The type of a variable: every binding must agree, or an `isinstance` guard around must say it.
    func name(_ node: Node) -> ValueType? {
        guard let variable = file.names.variable(node), !variable.isDeclared else { return nil }
        if let guarded = guardedType(node) { return guarded }
        guard inProgress.insert(variable).inserted else {
            wasCut = true
            return nil
        }
        defer { inProgress.remove(variable) }
        var found: ValueType?
        for binding in variable.bindings where !dependsOnItself(binding, variable) {
            guard let type = type(binding: binding), found == nil || found == type else { return nil }
            found = type
        }
        return found
    }

    /// `n = n + 1`, `text = text[1:]`: of the type that the others give, as far as operators and slices go.
    private func dependsOnItself(_ binding: Occurrence, _ variable: Variable) -> Bool {
        guard variable.bindings.count > 1, let assign = binding.node.parent?.as(AST.Assign.self),
            assign.targets.only == binding.node
        else { return false }
        switch assign.value.kind {
        case .binOp:
            let operation = AST.BinOp(unchecked: assign.value)
            guard operation.op != .div, operation.left.isSameName(as: binding.node) else { return false }
            return type(of: operation.right).map { $0 == .int || $0.isSequence } ?? false
        case .subscript:
            let slicing = AST.Subscript(unchecked: assign.value)
            return slicing.slice.kind == .slice && slicing.value.isSameName(as: binding.node)
        default: return false
        }
    }

    private func type(binding: Occurrence) -> ValueType? {
        let node = binding.node
        if let argument = node.as(AST.Arg.self) { return parameter(argument) }
        guard let parent = node.parent else { return nil }
        switch parent.kind {
        case .assign:
            return AST.Assign(unchecked: parent).targets.contains(node) ? type(of: AST.Assign(unchecked: parent).value) : nil
        case .annAssign:
            let assign = AST.AnnAssign(unchecked: parent)
            return annotation(assign.annotation) ?? assign.value.flatMap { type(of: $0) }
        case .namedExpr: return type(of: AST.NamedExpr(unchecked: parent).value)
        case .augAssign: return augmented(AST.AugAssign(unchecked: parent))
        case .withitem:
            return type(of: AST.Withitem(unchecked: parent).contextExpr) == .file ? .file : nil
        case .for, .asyncFor, .comprehension: return element(parent, node)
        default: return nil
        }
    }

    /// `n += 1` keeps a number's type if the operand has it too; a list stays one, whatever it is extended by.
    private func augmented(_ assign: AST.AugAssign) -> ValueType? {
        if assign.op == .add, let variable = file.names.variable(assign.target),
            let first = variable.bindings.first(where: { $0.use != .update }), first.node != assign.target,
            let before = type(binding: first), before == .list || before == .deque
        {
            return before
        }
        guard let operand = type(of: assign.value) else { return nil }
        return assign.op == .div ? (operand.isNumber ? .float : nil) : operand
    }

    /// What a loop over something known gives.
    private func element(_ loop: Node, _ target: Node) -> ValueType? {
        let iterable = loop.kind == .comprehension ? AST.Comprehension(unchecked: loop).iter : AST.AnyFor(unchecked: loop).iter
        let direct = loop.kind == .comprehension ? AST.Comprehension(unchecked: loop).target : AST.AnyFor(unchecked: loop).target
        guard direct == target else { return nil }
        switch type(of: iterable) {
        case .range: return .int
        case .str, .file: return .str
        case .bytes: return .int
        case .list, .tuple, .set:
            guard let elements = literalElements(iterable), !elements.isEmpty else { return elementAnnotation(iterable) }
            let types = elements.map { type(of: $0) }
            return types.allSatisfy { $0 == types[0] } ? types[0] : nil
        default: return elementAnnotation(iterable)
        }
    }

    private func literalElements(_ node: Node) -> NodeList? {
        node.as(AST.List.self)?.elts ?? node.as(AST.Tuple.self)?.elts ?? node.as(AST.Set.self)?.elts
    }

    /// `xs: list[str]` says what a loop over `xs` gives.
    private func elementAnnotation(_ iterable: Node) -> ValueType? {
        guard let variable = file.names.variable(iterable), let binding = variable.onlyBinding else { return nil }
        let annotated = binding.node.as(AST.Arg.self)?.annotation ?? binding.node.parent?.as(AST.AnnAssign.self)?.annotation
        guard let generic = annotated?.as(AST.Subscript.self), generic.slice.kind != .tuple else { return nil }
        let container = file.qualifiedName(generic.value)?.split(separator: ".").last.map(String.init) ?? ""
        let single = ["list", "List", "set", "Set", "Iterable", "Sequence", "Iterator", "frozenset", "Collection", """
            deque
            """]
        return single.contains(container) ? annotation(generic.slice) : nil
    }

    /// From its annotation, else from a default that is no `None`.
    private func parameter(_ argument: AST.Arg) -> ValueType? {
        if let written = argument.annotation {
            // `xs: list = None` promises a list and begins with none.
            return argument.defaultValue?.isNone == true ? nil : annotation(written)
        }
        guard let arguments = argument.node.parent?.as(AST.Arguments.self) else { return nil }
        if arguments.vararg == argument.node { return .tuple }
        if arguments.kwarg == argument.node { return .dict }
        return nil
    }

    /// What an annotation promises; unions and `Optional` promise nothing.
    func annotation(_ node: Node) -> ValueType? {
        if let generic = node.as(AST.Subscript.self) {
            let base = annotation(generic.value)
            return base
        }
        if node.isNone { return ValueType.none }
        guard let path = file.qualifiedName(node) ?? node.stringValue.map({ "builtins.\($0)" }) else { return nil }
        if let type = Self.annotations[path] { return type }
        return nil
    }

    private static let annotations: [String: ValueType] = [
        "builtins.int": .int, "builtins.float": .float, "builtins.bool": .bool, "builtins.str": .str,
        "builtins.bytes": .bytes, "builtins.bytearray": .bytearray, "builtins.list": .list, "builtins.tuple": .tuple,
        "builtins.dict": .dict, "builtins.set": .set, "builtins.frozenset": .frozenset, "builtins.range": .range,
        "builtins.complex": .complex, "typing.List": .list, "typing.Dict": .dict, "typing.Set": .set,
        "typing.Tuple": .tuple, "typing.FrozenSet": .frozenset, "typing.Counter": .counter,
        "typing.DefaultDict": .defaultdict, "typing.Deque": .deque, "collections.Counter": .counter,
        "collections.defaultdict": .defaultdict, "collections.deque": .deque, "pathlib.Path": .path,
        "collections.abc.Callable": .callable, "typing.Callable": .callable, "threading.Lock": .lock,
        "typing.TextIO": .file, "typing.IO": .file,
    ]

    /// `if isinstance(x, int):` around `node`, nothing assigned to `x` in between.
    private func guardedType(_ node: Node) -> ValueType? {
        for ancestor in node.ancestors {
            guard let branch = ancestor.as(AST.If.self), branch.body.contains(where: { $0.contains(node) }) else { continue }
            guard let call = branch.test.as(AST.Call.self), call.func.isName("isinstance"),
                let arguments = call.arguments(2), arguments[0].isSameName(as: node)
            else { continue }
            if let variable = file.names.variable(node), variable.isBound(in: ancestor) { return nil }
            return annotation(arguments[1])
        }
        return nil
    }
}

extension AST.Arg {
    /// The default of this parameter, if it has one.
    var defaultValue: Node? {
        guard let arguments = node.parent?.as(AST.Arguments.self) else { return nil }
        let positional = Array(arguments.posonlyargs) + Array(arguments.args)
        if let place = positional.firstIndex(of: node) {
            let first = positional.count - arguments.defaults.count
            return place >= first ? arguments.defaults[place - first] : nil
        }
        if let place = arguments.kwonlyargs.firstIndex(of: node) { return arguments.kwDefaults.optional(place) }
        return nil
    }
}
