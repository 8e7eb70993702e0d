internal import PythonSyntax

/// `with self.assertRaises(ValueError) as caught:` or `with pytest.raises(…):` around one statement, and the
/// assertions behind it that look at the exception.
struct RaisingCode {
    let statement: Node
    /// The class, as it is written.
    let type: String
    let message: String?
    /// Statements that look at what was caught.
    let followers: [Node]

    init?(_ node: Node) {
        guard let with = node.as(AST.With.self), let item = with.items.only.map(AST.Withitem.init(unchecked:)),
            let call = item.contextExpr.as(AST.Call.self), let type = call.args.only, Self.isClass(type),
            let body = with.body.only, body.kind == .expr || body.kind == .assign
        else { return nil }
        let isPytest = call.receiver(of: "raises")?.isName("pytest") == true
        guard isPytest || call.receiver(of: "assertRaises")?.isName("self") == true else { return nil }
        var message: String?
        for keyword in call.keywords.map(AST.Keyword.init(unchecked:)) {
            // A pattern that is found anywhere in the message.
            guard isPytest, keyword.arg?.description == "match", let text = keyword.value.stringValue,
                Self.isPlainPattern(text)
            else { return nil }
            message = "...\(text)..."
        }
        var followers: [Node] = []
        let caught = item.optionalVars?.identifier?.description
        var next = node.nextStatement
        while let caught, let follower = next, NameUse(follower).reads.contains(caught) {
            switch Self.question(follower, caught, isPytest: isPytest) {
            case .message(let text)?: message = text
            case .type?: break
            case nil: return nil
            }
            followers.append(follower)
            next = follower.nextStatement
        }
        statement = body
        self.type = type.text
        self.message = message
        self.followers = followers
    }

    private enum Question {
        case type
        case message(String)
    }

    /// What a statement asks of the exception: `type(caught.exception) == …`, `str(caught.value) == "…"`.
    private static func question(_ statement: Node, _ caught: String, isPytest: Bool) -> Question? {
        var sides: [Node] = []
        if let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self),
            call.receiver(of: "assertEqual")?.isName("self") == true, call.args.count >= 2
        {
            sides = [call.args[0], call.args[1]]
        } else if let comparison = statement.as(AST.Assert.self)?.test.as(AST.Compare.self), comparison.ops == [.eq] {
            sides = [comparison.left, comparison.comparators[0]]
        }
        guard sides.count == 2 else { return nil }
        let word = isPytest ? "value" : "exception"
        let texts = sides.map { $0.text.filter { $0 != " " } }
        let exception = "\(caught).\(word)"
        for (text, other) in [(texts[0], sides[1]), (texts[1], sides[0])] {
            if text == "type(\(exception))", isClass(other) { return .type }
            if ["str(\(exception))", "\(exception).args[0]"].contains(text), let message = other.stringValue {
                return .message(message)
            }
        }
        return nil
    }

    private static func isClass(_ node: Node) -> Bool {
        switch node.kind {
        case .name: true
        case .attribute: isClass(AST.Attribute(unchecked: node).value)
        default: false
        }
    }

    private static func isPlainPattern(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || " ,:'_-".unicodeScalars.contains($0)
        }
    }

    /// What the child is given, and what it must do.
    func assertion(_ copy: SourceCopy) -> Assertion {
        let expression = statement.as(AST.Expr.self)?.value
        return Assertion(
            source: expression.map(copy.expression) ?? copy.statement(statement),
            expectation: .raises(type: type, message: message), child: [statement],
            line: statement.source.line(at: statement.start) + 1)
    }
}
