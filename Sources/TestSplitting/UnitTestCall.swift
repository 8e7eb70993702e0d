internal import PythonSyntax

/// `self.assertEqual(a, b)` and its relatives.
struct UnitTestCall {
    let call: AST.Call
    let name: String

    init?(_ call: AST.Call) {
        guard let method = call.func.as(AST.Attribute.self), method.value.isName("self") else { return nil }
        name = method.attr.description
        guard name.hasPrefix("assert") else { return nil }
        self.call = call
    }

    private static let comparisons: [String: String] = [
        "assertNotEqual": "!=", "assertGreater": ">", "assertGreaterEqual": ">=", "assertLess": "<",
        "assertLessEqual": "<=", "assertNotIn": "not in", "assertIsNot": "is not",
    ]
    private static let equalities: Set<String> = [
        "assertEqual", "assertEquals", "assertListEqual", "assertTupleEqual", "assertDictEqual", "assertSetEqual",
        "assertMultiLineEqual",
    ]

    /// The two values that the call wants to be equal.
    var equality: (left: Node, right: Node)? {
        guard Self.equalities.contains(name), call.args.count >= 2,
            !call.args.contains(where: { $0.kind == .starred })
        else { return nil }
        return (call.args[0], call.args[1])
    }

    /// What the call asserts; nil if it is none of those that can be taken apart.
    func read(_ reader: AssertionReader) -> [Assertion]? {
        let line = reader.line(of: call.node)
        guard !call.args.contains(where: { $0.kind == .starred }) else { return nil }
        if name == "assertRaises" { return raises(reader, line).map { [$0] } }
        if ["assertTrue", "assertFalse", "assertIsNone", "assertIsNotNone"].contains(name) {
            return onOne(reader, line)
        }
        guard call.args.count >= 2 else { return nil }
        let (left, right) = (call.args[0], call.args[1])
        if Self.equalities.contains(name) { return [reader.equality(left, right, whole: nil, line)] }
        if let operation = Self.comparisons[name] { return [reader.decision(left, operation, right, line)] }
        switch name {
        case "assertIs":
            guard let constant = reader.singleton(right) else { return [reader.decision(left, "is", right, line)] }
            return [reader.identity(left, constant, line)]
        case "assertIn":
            return [reader.membership(left, right, line) ?? reader.decision(left, "in", right, line)]
        case "assertIsInstance":
            let text = "isinstance(\(reader.copy.expression(left)), \(reader.copy.expression(right)))"
            return [reader.decision(text, [left, right], line)]
        case "assertCountEqual": return reader.permutation(left, right, line).map { [$0] }
        case "assertAlmostEqual", "assertAlmostEquals": return almostEqual(reader, left, right, line).map { [$0] }
        default: return nil
        }
    }

    private func onOne(_ reader: AssertionReader, _ line: Int) -> [Assertion]? {
        guard let value = call.args.first else { return nil }
        switch name {
        case "assertTrue": return reader.read(value)
        case "assertFalse": return [reader.truth(value, isTrue: false, line)]
        case "assertIsNone": return [reader.identity(value, "None", line)]
        default: return [reader.decision("\(reader.copy.expression(value)) is not None", [value], line)]
        }
    }

    /// `assertRaises(ValueError, f, 1)`
    private func raises(_ reader: AssertionReader, _ line: Int) -> Assertion? {
        guard call.args.count >= 2, [.name, .attribute].contains(call.args[0].kind) else { return nil }
        let function = call.args[1]
        let arguments =
            call.args.dropFirst(2).map(reader.copy.expression)
            + call.keywords.map { reader.copy.text($0.range) }
        let callee =
            [.name, .attribute].contains(function.kind)
            ? reader.copy.expression(function) : "(\(reader.copy.expression(function)))"
        return Assertion(
            source: "\(callee)(\(arguments.joined(separator: ", ")))",
            expectation: .raises(type: call.args[0].text, message: nil),
            child: Array(call.args.dropFirst()) + Array(call.keywords), line: line)
    }

    /// Rounded to seven places, or within `delta`.
    private func almostEqual(_ reader: AssertionReader, _ left: Node, _ right: Node, _ line: Int) -> Assertion? {
        if let delta = call.keyword("delta") {
            guard let limit = reader.folder.number(delta) else { return nil }
            return reader.approximate(left, right, relative: 0, absolute: limit, line)
        }
        var places = 7
        if let given = call.keyword("places") ?? (call.args.count > 2 ? call.args[2] : nil) {
            guard let number = given.intValue, (0...15).contains(number) else { return nil }
            places = number
        }
        let limit = (0..<places).reduce(0.5) { size, _ in size / 10 }
        return reader.approximate(left, right, relative: 0, absolute: limit, line)
    }
}
