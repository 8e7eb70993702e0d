internal import PythonSyntax

/// What the sides of a comparison are.
extension AssertionReader {
    /// Which side the child evaluates, and which is known without it; nil if that cannot be said.
    func roles(_ left: Node, _ right: Node) -> (actual: Node, known: Node)? {
        switch (isKnown(left), isKnown(right)) {
        case (false, true): return (left, right)
        case (true, false): return (right, left)
        case (false, false): return nil
        case (true, true):
            // A variable that the solution may have changed: what is written out is what is expected.
            switch (isWrittenOut(left), isWrittenOut(right)) {
            case (false, true): return (left, right)
            case (true, false): return (right, left)
            default: return nil
            }
        }
    }

    /// Without a name of the test's.
    private func isWrittenOut(_ node: Node) -> Bool {
        NameUse(node).reads.allSatisfy { Purity.builtins.contains($0) && !folder.rebound.contains($0) }
    }

    /// Whether a side of a comparison is known without the solution. A class is no value to compare with.
    func isKnown(_ node: Node) -> Bool {
        if let name = node.identifier?.description, Purity.builtins.contains(name), folder.literal(node) == nil {
            return false
        }
        return isFree(node, Set(folder.constants.keys))
    }

    func expected(_ node: Node) -> SplitTests.Expected {
        if let literal = folder.literal(node) { return .literal(literal) }
        return .computed(copy.expression(node))
    }

    func boolean(_ text: String) -> String { hidesBool ? "not not (\(text))" : "bool(\(text))" }

    func singleton(_ node: Node) -> String? {
        switch node.constantValue {
        case .some(.none): "None"
        case .bool(let flag)?: flag ? "True" : "False"
        default: nil
        }
    }

    func isTrue(_ constant: ConstantValue) -> Bool {
        switch constant {
        case .none, .bool(false), .int(0), .float(0): false
        case .string(let text), .bytes(let text): !text.bytes.isEmpty
        default: true
        }
    }

    /// Whether the solution could read there what is expected of it.
    func tellsExpectation(_ node: Node) -> Bool {
        switch node.kind {
        case .compare, .boolOp: return true
        case .call:
            let call = AST.Call(unchecked: node)
            let name = call.func.identifier?.description
            if let name, solution.contains(name) { return false }
            // Something else that is handed over together with what the solution gave: `close(f(1), 2)`.
            let arguments = call.args.count + call.keywords.count
            let isAboutReceiver = name == nil && arguments > 0 && mentionsSolution(call.func)
            return isAboutReceiver || (arguments > 1 && mentionsSolution(node))
                || node.children.contains(where: tellsExpectation)
        case .lambda, .constant, .name: return false
        default: return node.children.contains(where: tellsExpectation)
        }
    }

    func mentionsSolution(_ node: Node) -> Bool {
        node.subtree.contains { $0.identifier.map { solution.contains($0.description) } ?? false }
    }

    static func excerpt(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
        return line.unicodeScalars.count <= 60 ? line : "\(String(line.unicodeScalars.prefix(57)))…"
    }
}
