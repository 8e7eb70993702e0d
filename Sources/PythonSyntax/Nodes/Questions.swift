/// What rules ask of expressions most.
extension Node {
    /// A `Name` that reads `name`.
    @inlinable
    public func isName(_ name: StaticString) -> Bool {
        kind == .name && AST.Name(unchecked: self).id == name
    }

    /// The identifier, if this is a `Name`.
    @inlinable public var identifier: Symbol? { kind == .name ? AST.Name(unchecked: self).id : nil }

    /// Both are the same `Name`.
    @inlinable
    public func isSameName(as other: Node) -> Bool {
        guard let a = identifier, let b = other.identifier else { return false }
        return a.number == b.number
    }

    public var constantValue: ConstantValue? { self.as(AST.Constant.self)?.value }

    public func isInt(_ number: Int) -> Bool { constantValue == .int(number) }
    public var isNone: Bool { constantValue == ConstantValue.none }
    public func isBool(_ flag: Bool) -> Bool { constantValue == .bool(flag) }

    /// A string literal.
    public var isString: Bool {
        if case .string? = constantValue { return true }
        return false
    }

    /// A string literal's value.
    public var stringValue: String? {
        if case .string(let symbol)? = constantValue { return symbol.description }
        return nil
    }

    /// An int literal's value, also behind a minus.
    public var intValue: Int? {
        if case .int(let number)? = constantValue { return number }
        if let minus = self.as(AST.UnaryOp.self), minus.op == .uSub, case .int(let number)? = minus.operand.constantValue {
            return -number
        }
        return nil
    }

    /// `[]`, `{}`, `()`, `""`, `set()`, `list()`, `dict()`, `tuple()` written out.
    public var isEmptyLiteral: Bool {
        switch kind {
        case .list: AST.List(unchecked: self).elts.isEmpty
        case .tuple: AST.Tuple(unchecked: self).elts.isEmpty
        case .dict: AST.Dict(unchecked: self).values.isEmpty
        case .constant: isEmptyString
        default: false
        }
    }

    /// `""`.
    public var isEmptyString: Bool {
        if case .string(let symbol)? = constantValue { return symbol.bytes.isEmpty }
        return false
    }

    /// A call of the bare name `name`, whatever that means here (see ``Names/isUnbound(_:)``).
    public func isCall(of name: StaticString) -> Bool {
        guard let call = self.as(AST.Call.self) else { return false }
        return call.func.isName(name)
    }

    /// Both have the same structure and the same names and constants, wherever they stand.
    public func isEqual(to other: Node) -> Bool {
        guard kind == other.kind, subtree.count == other.subtree.count else { return false }
        if self == other { return true }
        return zip(subtree, other.subtree).allSatisfy { $0.hasSameFields(as: $1) }
    }

    private func hasSameFields(as other: Node) -> Bool {
        guard kind == other.kind else { return false }
        for (number, field) in kind.fields.enumerated() {
            switch field.type {
            case .node:
                if field.isList {
                    guard list(number).count == other.list(number).count else { return false }
                } else {
                    guard (slot(number) < 0) == (other.slot(number) < 0) else { return false }
                }
            case .identifier:
                if field.isList {
                    guard numbers(number).elementsEqual(other.numbers(number)) else { return false }
                } else {
                    guard optionalSymbol(number) == other.optionalSymbol(number) else { return false }
                }
            case .constant:
                guard constant(number) == other.constant(number) else { return false }
                guard text == other.text || constant(number) != .bigInt else { return false }
            case .expressionContext, .string: continue
            case .number: guard slot(number) == other.slot(number) else { return false }
            default:
                if field.isList {
                    guard numbers(number).elementsEqual(other.numbers(number)) else { return false }
                } else {
                    guard slot(number) == other.slot(number) else { return false }
                }
            }
        }
        return true
    }
}

extension AST.Call {
    /// The argument, if there is exactly one, given by position and not unpacked.
    public var onlyArgument: Node? {
        guard keywords.isEmpty, let argument = args.only, argument.kind != .starred else { return nil }
        return argument
    }

    /// Positional arguments, if there are `count` of them, none unpacked, and no keywords.
    public func arguments(_ count: Int) -> [Node]? {
        guard keywords.isEmpty, args.count == count, !args.contains(where: { $0.kind == .starred }) else { return nil }
        return Array(args)
    }

    /// Value of the keyword `name`.
    public func keyword(_ name: StaticString) -> Node? {
        for node in keywords {
            let keyword = AST.Keyword(unchecked: node)
            if let arg = keyword.arg, arg == name { return keyword.value }
        }
        return nil
    }

    /// `receiver.name(…)`: the receiver.
    public func receiver(of name: StaticString) -> Node? {
        guard let attribute = self.func.as(AST.Attribute.self), attribute.attr == name else { return nil }
        return attribute.value
    }
}
