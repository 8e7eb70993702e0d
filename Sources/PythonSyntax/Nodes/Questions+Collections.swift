extension AST {
    /// `if` and `… if … else …`.
    public struct AnyIf: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .if || kind == .ifExp }
    }

    /// `if` and `=`, for habits that can begin with either.
    public struct IfOrAssign: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .if || kind == .assign }
    }

    /// `{…}` and `=`, for habits that can begin with either.
    public struct DictOrAssign: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .dict || kind == .assign }
    }
}

/// `element in container`, or the opposite.
public struct MembershipTest {
    public let element: Node
    /// Without a needless `.keys()`.
    public let container: Node
    public let isNegated: Bool
}

extension Node {
    /// `x in xs`, `x not in xs` or `not x in xs`, alone.
    public var membershipTest: MembershipTest? {
        if let negation = self.as(AST.UnaryOp.self), negation.op == .not, negation.operand.kind == .compare {
            return negation.operand.membershipTest.map {
                MembershipTest(element: $0.element, container: $0.container, isNegated: !$0.isNegated)
            }
        }
        guard let compare = self.as(AST.Compare.self), let right = compare.comparators.only, let op = compare.ops.first,
            op == .in || op == .notIn
        else { return nil }
        var container = right
        if let call = right.as(AST.Call.self), call.args.isEmpty, call.keywords.isEmpty,
            let receiver = call.receiver(of: "keys")
        {
            container = receiver
        }
        return MembershipTest(element: compare.left, container: container, isNegated: op == .notIn)
    }

    /// `container[key]`, read or written.
    public func isItem(_ key: Node, of container: Node) -> Bool {
        guard let item = self.as(AST.Subscript.self) else { return false }
        return item.value.isEqual(to: container) && item.slice.isEqual(to: key)
    }

    /// A place that can be named again and is still the same: `x`, `self.x`, `x.y[0]`, `x[key]`.
    public var isStablePlace: Bool {
        switch kind {
        case .name: true
        case .attribute: AST.Attribute(unchecked: self).value.isStablePlace
        case .subscript:
            AST.Subscript(unchecked: self).value.isStablePlace && AST.Subscript(unchecked: self).slice.isPlainValue
        default: false
        }
    }

    /// A value that is simply there: it neither does nor costs anything, and cannot fail.
    public var isPlainValue: Bool {
        switch kind {
        case .constant, .name: return true
        case .attribute: return AST.Attribute(unchecked: self).value.isPlainValue
        case .unaryOp: return AST.UnaryOp(unchecked: self).operand.constantValue != nil
        case .tuple: return AST.Tuple(unchecked: self).elts.allSatisfy(\.isPlainValue)
        case .list: return AST.List(unchecked: self).elts.allSatisfy(\.isPlainValue)
        case .dict:
            let dict = AST.Dict(unchecked: self)
            return !dict.keys.hasGaps && dict.keys.allSatisfy { $0.constantValue != nil }
                && dict.values.allSatisfy(\.isPlainValue)
        default: return false
        }
    }

    /// `target = value`, with one target.
    public var soleAssignment: (target: Node, value: Node)? {
        guard let assign = self.as(AST.Assign.self), let target = assign.targets.only else { return nil }
        return (target, assign.value)
    }

    /// An `if` that is written `elif`: it cannot be replaced by another statement.
    public var isWrittenElif: Bool {
        guard kind == .if, end - start > 4 else { return false }
        return source.bytes[start] == UInt8(ascii: "e")
    }

    /// `container[number]`: the container and the number.
    public var numberedItem: (container: Node, number: Int)? {
        guard let item = self.as(AST.Subscript.self), let number = item.slice.intValue else { return nil }
        return (item.value, number)
    }

    /// `xs[:]`, `xs[a:]`, …
    public var slicePart: (container: Node, slice: AST.Slice)? {
        guard let item = self.as(AST.Subscript.self), let slice = item.slice.as(AST.Slice.self) else { return nil }
        return (item.value, slice)
    }

    /// Only its truth is looked at: the test of an `if`, `while`, `assert` or comprehension, also behind `not`,
    /// `and`, `or`.
    public var isTruthOnly: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .if: return AST.If(unchecked: parent).test == self
        case .ifExp:
            let choice = AST.IfExp(unchecked: parent)
            return choice.test == self || parent.isTruthOnly
        case .while: return AST.While(unchecked: parent).test == self
        case .assert: return AST.Assert(unchecked: parent).test == self
        case .comprehension: return AST.Comprehension(unchecked: parent).ifs.contains(self)
        case .unaryOp: return AST.UnaryOp(unchecked: parent).op == .not
        case .boolOp: return parent.isTruthOnly
        case .matchCase: return AST.MatchCase(unchecked: parent).guard == self
        default: return false
        }
    }
}

extension Names {
    /// The variables that a loop's target binds.
    public func variables(in target: Node) -> [Variable] {
        target.subtree.compactMap { $0.kind == .name ? variable($0) : nil }
    }
}
