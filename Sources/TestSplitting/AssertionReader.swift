internal import PythonSyntax

/// Takes what is asserted apart into what runs in the child and what it is compared with.
struct AssertionReader {
    var copy: SourceCopy
    var folder: ConstantFolder
    /// The solution's names in the test code.
    let solution: Set<String>
    /// Whether an expression can be evaluated without the solution, these names besides.
    let isFree: (Node, Set<String>) -> Bool
    /// `bool` means something else in the child.
    let hidesBool: Bool

    /// What `assert test` asserts, one after the other.
    func read(_ test: Node) -> [Assertion] {
        let line = line(of: test)
        if let operation = test.as(AST.BoolOp.self), operation.op == .and {
            return operation.values.flatMap(read)
        }
        if let constant = test.constantValue, isTrue(constant) { return [] }
        if let comparison = test.as(AST.Compare.self), comparison.ops.count == 1 {
            return [compare(comparison.left, comparison.ops[0], comparison.comparators[0], whole: test, line)]
        }
        if let approximate = approximate(test, line) { return [approximate] }
        if let negation = test.as(AST.UnaryOp.self), negation.op == .not {
            return [truth(negation.operand, isTrue: false, line)]
        }
        return [truth(test, isTrue: true, line)]
    }

    // MARK: - Forms

    /// `left == right`, whichever of them is known.
    func equality(_ left: Node, _ right: Node, whole: Node?, _ line: Int) -> Assertion {
        if let approximate = approximation(left, right, line) ?? approximation(right, left, line) { return approximate }
        guard let (actual, known) = roles(left, right) else {
            guard let whole else { return decision(left, "==", right, line) }
            return truth(whole, isTrue: true, line)
        }
        return Assertion(
            source: copy.expression(actual), expectation: .value(expected(known)), child: [actual], outside: [known],
            line: line)
    }

    /// A truth that the child decides.
    func truth(_ node: Node, isTrue: Bool, _ line: Int) -> Assertion {
        let text = copy.expression(node)
        return Assertion(
            source: boolean(text), expectation: isTrue ? .truthy : .falsy, child: [node],
            visible: tellsExpectation(node) ? "`\(Self.excerpt(text))` is decided beside the solution" : nil, line: line
        )
    }

    /// `left OP right`, decided in the child.
    func decision(_ left: Node, _ operation: String, _ right: Node, _ line: Int) -> Assertion {
        let texts = [left, right].map { node in
            switch node.kind {
            case .name, .constant, .call, .attribute, .subscript, .list, .dict, .set, .tuple: copy.expression(node)
            default: "(\(copy.expression(node)))"
            }
        }
        return decision("\(texts[0]) \(operation) \(texts[1])", [left, right], line)
    }

    func decision(_ text: String, _ child: [Node], _ line: Int) -> Assertion {
        Assertion(
            source: boolean(text), expectation: .truthy, child: child,
            visible: "`\(Self.excerpt(text))` is decided beside the solution", line: line)
    }

    /// The same value and type, as far as `is` can be asked of it.
    func identity(_ actual: Node, _ constant: String, _ line: Int) -> Assertion {
        Assertion(
            source: copy.expression(actual), expectation: .identical(.literal(constant)), child: [actual], line: line)
    }

    /// The same elements in any order.
    func permutation(_ left: Node, _ right: Node, _ line: Int) -> Assertion? {
        guard let (actual, known) = roles(left, right) else { return nil }
        let expected: SplitTests.Expected
        if case .items(_, let items)? = folder.value(known) {
            expected = .literal(FoldedConstant.items(.list, items).text)
        } else {
            expected = .computed("list(\(copy.expression(known)))")
        }
        return Assertion(
            source: "list(\(copy.expression(actual)))", expectation: .permutation(expected), child: [actual],
            outside: [known], line: line)
    }

    /// A number within a distance of another.
    func approximate(
        _ left: Node, _ right: Node, relative: Double, absolute: Double, _ line: Int
    ) -> Assertion? {
        guard let (actual, known) = roles(left, right) else { return nil }
        return Assertion(
            source: copy.expression(actual),
            expectation: .approx(expected(known), relative: relative, absolute: absolute), child: [actual],
            outside: [known], line: line)
    }

    /// A test about numbers that need not be equal.
    private func approximate(_ test: Node, _ line: Int) -> Assertion? {
        guard let near = nearness(test) else { return nil }
        return approximate(near.left, near.right, relative: near.relative, absolute: near.absolute, line)
    }

    /// One of the elements of a display.
    func membership(_ actual: Node, _ container: Node, _ line: Int) -> Assertion? {
        guard roles(actual, container)?.known == container else { return nil }
        let elements: NodeList
        switch container.kind {
        case .list: elements = AST.List(unchecked: container).elts
        case .tuple: elements = AST.Tuple(unchecked: container).elts
        case .set: elements = AST.Set(unchecked: container).elts
        default: return nil
        }
        guard !elements.isEmpty, !elements.contains(where: { $0.kind == .starred }) else { return nil }
        return Assertion(
            source: copy.expression(actual), expectation: .oneOf(elements.map(expected)), child: [actual],
            outside: [container], line: line)
    }

    private func compare(
        _ left: Node, _ operation: ComparisonOperator, _ right: Node, whole: Node, _ line: Int
    ) -> Assertion {
        switch operation {
        case .eq: return equality(left, right, whole: whole, line)
        case .is:
            if let constant = singleton(right), singleton(left) == nil { return identity(left, constant, line) }
            if let constant = singleton(left), singleton(right) == nil { return identity(right, constant, line) }
        case .in:
            if let membership = membership(left, right, line) { return membership }
        case .lt, .ltE, .gt, .gtE:
            if let approximate = approximate(whole, line) { return approximate }
        default: break
        }
        return truth(whole, isTrue: true, line)
    }

    func line(of node: Node) -> Int { node.source.line(at: node.start) + 1 }
}
