public import PythonSyntax

/// A variable that a loop fills: bound to its start value in the same block before it, and not mentioned in between.
public struct Accumulator {
    /// The `Name` in the assignment before the loop.
    public let target: Node
    /// `out = []`.
    public let assignment: Node
    /// `[]`.
    public let initial: Node

    public var name: String { target.text }
}

extension ReviewedFile {
    /// What `name`, which `loop` fills, starts as: condition F. Nil if it is not bound before the loop in the same
    /// block, or is mentioned in between.
    public func accumulator(_ name: Node, before loop: Node) -> Accumulator? {
        guard name.kind == .name, let variable = names.variable(name), !variable.isDeclared else { return nil }
        var statement = loop.previousStatement
        var distance = 0
        while let candidate = statement, distance < 8 {
            if let found = accumulator(name, in: candidate) { return found }
            if variable.occurrences.contains(where: { candidate.contains($0.node) }) { return nil }
            statement = candidate.previousStatement
            distance += 1
        }
        return nil
    }

    private func accumulator(_ name: Node, in statement: Node) -> Accumulator? {
        if let assign = statement.as(AST.Assign.self), let target = assign.targets.only, target.isSameName(as: name) {
            return Accumulator(target: target, assignment: statement, initial: assign.value)
        }
        if let assign = statement.as(AST.AnnAssign.self), assign.target.isSameName(as: name), let value = assign.value {
            return Accumulator(target: assign.target, assignment: statement, initial: value)
        }
        return nil
    }

    /// A call of the builtin `name` without arguments, or the matching empty literal: `[]`, `list()`, `{}`, `dict()`…
    public func isEmpty(_ node: Node, _ type: ValueType) -> Bool {
        switch node.kind {
        case .list: type == .list && node.isEmptyLiteral
        case .dict: type == .dict && node.isEmptyLiteral
        case .tuple: type == .tuple && node.isEmptyLiteral
        case .constant: type == .str && node.isEmptyString
        case .call:
            AST.Call(unchecked: node).args.isEmpty && AST.Call(unchecked: node).keywords.isEmpty
                && calls(node, builtin: type.rawValue)
        default: false
        }
    }
}

extension Accumulator {
    /// Its assignment with another value, annotation kept: `out: list[int] = …`.
    public func declaration(with value: String) -> String {
        if let annotated = assignment.as(AST.AnnAssign.self) {
            return "\(name): \(annotated.annotation.text) = \(value)"
        }
        return "\(name) = \(value)"
    }
}

extension Node {
    /// Its source as an element of a comprehension, where a lambda or a conditional reads better in parentheses.
    public var elementCode: String { kind == .lambda ? "(\(text))" : code(.test) }
}
