/// The comparison of a pattern's node with a node of a source.
enum PatternMatch {
    static func matches(_ pattern: Node, _ node: Node) -> Bool {
        if let name = pattern.as(AST.Name.self) {
            if name.id == "_" { return node.kind.isExpression }
            if let attribute = node.as(AST.Attribute.self) { return isSpelledAlike(name.id, attribute.attr) }
        }
        if isAnyFormattedString(pattern) {
            return node.kind == .joinedStr && node.descendants.contains { $0.kind == .formattedValue }
        }
        // `case _`.
        if let any = pattern.as(AST.MatchAs.self), any.pattern == nil, any.name == nil { return true }
        guard pattern.kind == node.kind else { return false }
        if let call = pattern.as(AST.Call.self) { return matches(call, AST.Call(unchecked: node)) }
        if pattern.kind == .arguments, let rest = AST.Arguments(unchecked: pattern).vararg?.as(AST.Arg.self), rest.arg == "_" {
            return true
        }
        return hasMatchingFields(pattern, node)
    }

    /// `f"{...}"`.
    private static func isAnyFormattedString(_ pattern: Node) -> Bool {
        guard let only = pattern.as(AST.JoinedStr.self)?.values.only?.as(AST.FormattedValue.self) else { return false }
        return isEllipsis(only.value)
    }

    private static func isEllipsis(_ node: Node) -> Bool {
        if let statement = node.as(AST.Expr.self) { return isEllipsis(statement.value) }
        return node.constantValue == .ellipsis
    }

    /// With `...` among its arguments, a call may have any keywords beside those of the pattern.
    private static func matches(_ pattern: AST.Call, _ call: AST.Call) -> Bool {
        guard matches(pattern.func, call.func), isSequence(Array(pattern.args)[...], Array(call.args)[...]) else { return false }
        let isOpen = pattern.args.contains(where: isEllipsis)
        guard isOpen || pattern.keywords.count == call.keywords.count else { return false }
        return isSubset(Array(pattern.keywords), of: Array(call.keywords))
    }

    /// Fields that a pattern may leave out, by name.
    private static let optional: Set<String> = [
        "decorator_list", "returns", "annotation", "type_params", "orelse", "finalbody", "ifs", "optional_vars", "guard",
    ]
    /// Lists of which a pattern may name some.
    private static let partial: Set<String> = ["decorator_list", "items", "names", "handlers", "cases"]

    private static func hasMatchingFields(_ pattern: Node, _ node: Node) -> Bool {
        for (number, field) in pattern.kind.fields.enumerated() {
            switch field.type {
            case .node where field.isList:
                guard listMatches(pattern.list(number), node.list(number), "\(field.name)") else { return false }
            case .node:
                guard let wanted = pattern.optionalChild(number) else {
                    if node.optionalChild(number) != nil, !optional.contains("\(field.name)") { return false }
                    continue
                }
                guard let found = node.optionalChild(number), matches(wanted, found) else { return false }
            case .identifier where !field.isList:
                guard identifierMatches(pattern.optionalSymbol(number), node.optionalSymbol(number)) else { return false }
            case .constant:
                guard isSameConstant(pattern.constantValue, node.constantValue) else { return false }
            case .expressionContext, .string: continue
            default:
                let isEqual = field.isList
                    ? pattern.numbers(number).elementsEqual(node.numbers(number)) : pattern.slot(number) == node.slot(number)
                guard isEqual || field.type == .identifier else { return false }
            }
        }
        return true
    }

    /// A name that the pattern does not have may be there: that of an exception, of an import.
    private static func identifierMatches(_ pattern: Symbol?, _ found: Symbol?) -> Bool {
        guard let pattern else { return true }
        return found.map { pattern == "_" || isSpelledAlike(pattern, $0) } ?? false
    }

    /// Symbols of two trees: their numbers say nothing.
    private static func isSpelledAlike(_ pattern: Symbol, _ found: Symbol) -> Bool {
        pattern.bytes.elementsEqual(found.bytes)
    }

    private static func isSameConstant(_ pattern: ConstantValue?, _ found: ConstantValue?) -> Bool {
        switch (pattern, found) {
        case (.string(let wanted), .string(let text)), (.bytes(let wanted), .bytes(let text)):
            isSpelledAlike(wanted, text)
        case (.string, _), (.bytes, _), (_, .string), (_, .bytes): false
        default: pattern == found
        }
    }

    private static func listMatches(_ pattern: NodeList, _ found: NodeList, _ field: String) -> Bool {
        if pattern.isEmpty, optional.contains(field) { return true }
        if partial.contains(field) { return isSubset(Array(pattern), of: Array(found)) }
        // The first loops of a comprehension; there may be more.
        if field == "generators" {
            return pattern.count <= found.count && zip(pattern, found).allSatisfy { matches($0, $1) }
        }
        return isSequence(Array(pattern)[...], Array(found)[...])
    }

    private static func isSubset(_ pattern: [Node], of found: [Node]) -> Bool {
        pattern.allSatisfy { wanted in found.contains { matches(wanted, $0) } }
    }

    /// In order, `...` standing for any number.
    private static func isSequence(_ pattern: ArraySlice<Node>, _ found: ArraySlice<Node>) -> Bool {
        guard let first = pattern.first else { return found.isEmpty }
        if isEllipsis(first) {
            return (found.startIndex...found.endIndex).contains { isSequence(pattern.dropFirst(), found[$0...]) }
        }
        guard let next = found.first, matches(first, next) else { return false }
        return isSequence(pattern.dropFirst(), found.dropFirst())
    }
}
