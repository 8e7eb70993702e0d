public import PythonSyntax

/// `for` and `if` nested with nothing between them, as the clauses of one comprehension.
public struct ClauseLoop {
    /// `for x in xs`, `if x`, in order.
    public var clauses: [String]
    /// Iterables and tests.
    public var parts: [Node]
    public var targets: [Node]
    /// The test right around the innermost block, if there is one; its clause is the last.
    public var lastTest: Node?
    /// What the innermost loop or test does.
    public var innermost: NodeList

    /// All clauses but the last test's.
    public var clausesBeforeTest: [String] { lastTest == nil ? clauses : Array(clauses.dropLast()) }
    public var hasSingleLoop: Bool { targets.count == 1 }
}

extension ReviewedFile {
    /// What `loop` does innermost, and the clauses around it; nil where the loop cannot be a comprehension.
    public func clauseLoop(_ loop: AST.For, loops: Int = 2) -> ClauseLoop? {
        guard loop.orelse.isEmpty, loop.target.isPlainTarget else { return nil }
        var found = ClauseLoop(
            clauses: ["for \(loop.target.text) in \(loop.iter.code(.or))"], parts: [loop.iter], targets: [loop.target],
            lastTest: nil, innermost: loop.body)
        while let only = found.innermost.only {
            if let test = only.as(AST.If.self) {
                guard test.orelse.isEmpty else { return nil }
                found.clauses.append("if \(test.test.code(.or))")
                found.parts.append(test.test)
                found.lastTest = test.test
                found.innermost = test.body
            } else if let inner = only.as(AST.For.self), found.targets.count < loops {
                guard inner.orelse.isEmpty, inner.target.isPlainTarget else { return nil }
                found.clauses.append("for \(inner.target.text) in \(inner.iter.code(.or))")
                found.parts.append(inner.iter)
                found.targets.append(inner.target)
                found.lastTest = nil
                found.innermost = inner.body
            } else {
                break
            }
        }
        return found
    }
}

extension Node {
    /// Names only, perhaps in tuples: what a comprehension can bind without anybody seeing it.
    public var isPlainTarget: Bool {
        subtree.allSatisfy { [.name, .tuple, .list, .starred].contains($0.kind) }
    }

    /// The same test the other way round, without a `not` in front, where that means the same; nil elsewhere.
    public var invertedTest: String? {
        if let operation = self.as(AST.UnaryOp.self), operation.op == .not { return operation.operand.code(.test) }
        guard let compare = self.as(AST.Compare.self), compare.ops.count == 1 else { return nil }
        let opposite: ComparisonOperator
        switch compare.ops[0] {
        case .eq: opposite = .notEq
        case .notEq: opposite = .eq
        case .is: opposite = .isNot
        case .isNot: opposite = .is
        case .in: opposite = .notIn
        case .notIn: opposite = .in
        default: return nil
        }
        return "\(compare.left.code(.bitOr)) \(opposite.text) \(compare.comparators[0].code(.bitOr))"
    }

    /// Mentions the name `other`.
    public func mentions(_ other: Node) -> Bool { subtree.contains { $0.isSameName(as: other) } }
}

extension Check {
    /// V for several loop variables.
    public static func allDead(_ targets: [Node], after loop: Node) -> Check {
        let list = targets.map { "`\($0.text)`" }.joined(separator: ", ")
        return Check(.variableDead, "\(list): not used after the loop") { file in
            for node in targets.flatMap(\.subtree) where node.kind == .name {
                guard let variable = file.names.variable(node) else { continue }
                if variable.isRead(after: loop) { return "`\(variable.name)` is used after the loop" }
            }
            return nil
        }
    }

    /// V where the function ends with the loop: no function inside or `global` lets others see the loop variables.
    public static func keptLocal(_ targets: [Node]) -> Check {
        Check(.variableDead, "the loop variables are the function's own") { file in
            for node in targets.flatMap(\.subtree) where node.kind == .name {
                guard let variable = file.names.variable(node) else { continue }
                if variable.isDeclared || variable.isCaptured { return "`\(variable.name)` can be seen from elsewhere" }
            }
            return nil
        }
    }

    /// What means something else inside a generator expression: `next()`, whose `StopIteration` comes out as a
    /// `RuntimeError`, and `super()`, which does not find the object there before Python 3.12.
    public static func noNext(in nodes: [Node]) -> Check {
        Check(.movable, "neither `next()` nor `super()` is moved into a generator") { _ in
            for part in nodes.flatMap(\.subtree) {
                guard let call = part.as(AST.Call.self) else { continue }
                if call.func.isName("next") || call.receiver(of: "__next__") != nil {
                    return "a `StopIteration` would become a `RuntimeError`"
                }
                if call.func.isName("super"), call.args.isEmpty { return "`super()` does not find the object there" }
            }
            return nil
        }
    }

    /// Nobody looks at a half-filled accumulator: no handler around, no function called from the loop.
    public static func partialUnseen(_ accumulator: Accumulator, in loop: Node) -> Check {
        Check(.notRead, "`\(accumulator.name)` is not seen half-done") { file in
            guard let variable = file.names.variable(accumulator.target) else { return nil }
            for ancestor in loop.ancestors {
                guard let attempt = ancestor.as(AST.AnyTry.self), attempt.body.contains(where: { $0.contains(loop) })
                else { continue }
                let others = Array(attempt.handlers) + Array(attempt.finalbody)
                if others.contains(where: { variable.isRead(in: $0) }) {
                    return "`\(variable.name)` is read where an exception is handled"
                }
            }
            let hasCalls = loop.descendants.contains { $0.kind == .call && !file.isPure($0) }
            return variable.isCaptured && hasCalls ? "a call in the loop may look at `\(variable.name)`" : nil
        }
    }
}
