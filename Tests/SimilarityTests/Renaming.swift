import PythonSyntax

/// All names that a file chooses, consistently renamed.
struct Renaming {
    let text: String

    init(_ tree: SyntaxTree) {
        let names = Names(tree)
        var fresh: [String: String] = [:]
        for variable in names.variables {
            let bindings = variable.bindings
            guard !bindings.isEmpty, !bindings.contains(where: { $0.use == .importing }), !variable.name.hasPrefix("__")
            else { continue }
            fresh[variable.name] = fresh[variable.name] ?? "fresh_\(fresh.count)"
        }
        var attributes: Set<String> = []
        for node in tree.nodes {
            guard let attribute = node.as(AST.Attribute.self), attribute.ctx != .load else { continue }
            attributes.insert("\(attribute.attr)")
        }
        for variable in names.variables where variable.scope.kind == .class { attributes.insert(variable.name) }
        for name in attributes where !name.hasPrefix("__") { fresh[name] = fresh[name] ?? "fresh_\(fresh.count)" }
        let source = tree.source
        var changes: [TextChange] = []
        for node in tree.nodes where !node.isInsideFString {
            changes += Self.places(node, names, attributes).compactMap { range in
                fresh[source[range]].map { TextChange(range: range, text: $0) }
            }
            if node.kind == .joinedStr { changes.append(TextChange(range: node.range, text: Self.inside(node, fresh))) }
        }
        text = TextChange.apply(changes, to: source)
    }

    /// Where a node writes a name.
    private static func places(_ node: Node, _ names: Names, _ attributes: Set<String>) -> [Range<Int>] {
        switch node.kind {
        case .name: return names.variable(node) == nil ? [] : [node.range]
        case .arg: return [node.start..<node.start + AST.Arg(unchecked: node).arg.bytes.count]
        case .attribute:
            let name = AST.Attribute(unchecked: node).attr
            return attributes.contains("\(name)") ? [node.end - name.bytes.count..<node.end] : []
        case .keyword:
            guard let name = AST.Keyword(unchecked: node).arg, let call = node.parent?.as(AST.Call.self),
                names.variable(call.func)?.onlyBinding?.use == .definition
            else { return [] }
            return [node.start..<node.start + name.bytes.count]
        case .functionDef, .asyncFunctionDef, .classDef, .exceptHandler, .global, .nonlocal:
            return words(in: node)
        default: return []
        }
    }

    /// The names in the first line of a statement that has them as words: `def name`, `except E as name`.
    private static func words(in node: Node) -> [Range<Int>] {
        let bytes = node.source.bytes
        let wanted: Set<String> =
            node.boundSymbol.map { ["\($0)"] }
            ?? Set((node.as(AST.Nonlocal.self)?.names ?? node.as(AST.Global.self)?.names ?? []).map { "\($0)" })
        var found: [Range<Int>] = []
        var start = node.start
        let end = node.source.lineRange(node.source.line(at: node.start)).upperBound
        var position = start
        while position <= end {
            let byte = position < end ? bytes[position] : 0
            let isWord = (97...122).contains(byte | 0x20) || byte == 95 || (48...57).contains(byte)
            if !isWord {
                if wanted.contains(node.source[start..<position]) { found.append(start..<position) }
                start = position + 1
            }
            position += 1
        }
        return node.kind == .functionDef || node.kind == .asyncFunctionDef || node.kind == .classDef
            ? Array(found.prefix(1)) : found
    }

    /// The text of an f-string with its words renamed: before Python 3.12 nobody knows where its names stand.
    private static func inside(_ node: Node, _ fresh: [String: String]) -> String {
        var result = ""
        var word = ""
        for character in node.text + "\0" {
            if character.isLetter || character.isNumber || character == "_" {
                word.append(character)
            } else {
                result += fresh[word] ?? word
                word = ""
                if character != "\0" { result.append(character) }
            }
        }
        return result
    }
}
