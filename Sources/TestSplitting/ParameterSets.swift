internal import PythonSyntax

/// The values that `@pytest.mark.parametrize` gives a test's parameters, if they are all written out.
struct ParameterSets {
    /// Values by parameter, a set for each call of the test.
    let values: [[String: FoldedConstant]]

    init?(_ function: AST.AnyFunction) {
        guard let decorator = function.decoratorList.only?.as(AST.Call.self),
            decorator.func.text.hasSuffix("mark.parametrize"), decorator.args.count == 2,
            let names = Self.names(decorator.args[0]),
            case .items(let kind, let rows)? = ConstantFolder().value(decorator.args[1]),
            kind == .list || kind == .tuple
        else { return nil }
        let parameters = function.args.args.map { AST.Arg(unchecked: $0).arg.description }
        guard Set(parameters) == Set(names), !rows.isEmpty else { return nil }
        let mentions = function.body.flatMap { Array($0.subtree) }
            .filter { part in part.identifier.map { names.contains($0.description) } ?? false }
        // Values are written in the place of names that are only read.
        guard !function.body.contains(where: { $0.hasParameter(among: names) }),
            !mentions.contains(where: { $0.isInsideFString || AST.Name(unchecked: $0).ctx != .load })
        else {
            return nil
        }
        var values: [[String: FoldedConstant]] = []
        for row in rows {
            if names.count == 1 {
                values.append([names[0]: row])
            } else if case .items(_, let items) = row, items.count == names.count {
                values.append(Dictionary(zip(names, items), uniquingKeysWith: { $1 }))
            } else {
                return nil
            }
        }
        self.values = values
    }

    /// `"a, b"` or `["a", "b"]`.
    private static func names(_ node: Node) -> [String]? {
        if let text = node.stringValue {
            return text.split(separator: ",").map { $0.split(separator: " ").joined() }
        }
        let elements = node.as(AST.List.self)?.elts ?? node.as(AST.Tuple.self)?.elts
        guard let elements else { return nil }
        let names = elements.compactMap(\.stringValue)
        return names.count == elements.count ? names : nil
    }
}
