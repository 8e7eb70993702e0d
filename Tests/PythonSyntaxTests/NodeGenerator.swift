import Foundation

/// Writes the Swift mirror's generated files from `Sources/PythonSyntax/Nodes/signatures.txt`.
///
/// `ASSAY_REGENERATE=1 swift test --filter PythonSyntaxTests` writes them; without it the tests compare.
struct NodeGenerator {
    struct Field { var type: String, isOptional: Bool, isList: Bool, name: String }
    struct Class { var base: String, name: String, signature: String, fields: [Field] }

    private(set) var classes: [Class] = []
    private(set) var enumerations: [(name: String, cases: [String])] = []

    init(signatures: String) {
        for line in signatures.split(separator: "\n") where !line.hasPrefix("#") {
            if let equals = line.range(of: " = ") {
                let cases = line[equals.upperBound...].components(separatedBy: " | ")
                enumerations.append((String(line[..<equals.lowerBound]), cases))
            } else {
                let words = line.split(separator: " ", maxSplits: 1)
                classes.append(Self.parse(base: String(words[0]), signature: String(words[1])))
            }
        }
    }

    /// `For(expr target, stmt* body)`.
    static func parse(base: String, signature: String) -> Class {
        let parts = signature.split(separator: "(", maxSplits: 1)
        let list = parts.count > 1 ? parts[1].dropLast() : ""
        let fields = list.components(separatedBy: ", ").filter { !$0.isEmpty }.map { text in
            let words = text.split(separator: " ")
            let type = words[0].filter { $0 != "?" && $0 != "*" }
            return Field(
                type: String(type), isOptional: words[0].contains("?"), isList: words[0].contains("*"),
                name: String(words[1]))
        }
        return Class(base: base, name: String(parts[0]), signature: signature, fields: fields)
    }

    private static let notice = "// Generated from signatures.txt by the tests of PythonSyntax; do not edit.\n\n"
    private static let keywords: Set<String> = [
        "for", "while", "if", "return", "import", "try", "break", "continue", "is", "in", "as", "nil", "class",
        "func", "guard", "subscript", "operator",
    ]

    static func lowerCamel(_ name: String) -> String {
        let words = name.split(separator: "_").map(String.init)
        let joined = words[0].prefix(1).lowercased() + words[0].dropFirst() + words.dropFirst().map(\.capitalized).joined()
        return joined
    }

    private static func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func upperCamel(_ name: String) -> String {
        let lower = lowerCamel(name)
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }

    // MARK: - Kind.swift

    var kinds: String {
        var text = Self.notice
        text += "/// What a node is: the classes of Python's `ast` module, 3.11 to 3.13.\n"
        text += "@frozen public enum Kind: UInt8, CaseIterable, Sendable, BitwiseCopyable {\n"
        for item in classes { text += "    case \(Self.quoted(Self.lowerCamel(item.name)))\n" }
        text += "\n    /// The class's name in Python.\n    public var className: StaticString {\n        switch self {\n"
        for item in classes { text += "        case .\(Self.lowerCamel(item.name)): \"\(item.name)\"\n" }
        text += "        }\n    }\n\n    @inlinable public var fieldCount: Int { Int(Self.fieldCounts[Int(rawValue)]) }\n\n"
        let counts = classes.map { String($0.fields.count) }
        let rows = stride(from: 0, to: counts.count, by: 30).map { counts[$0..<min($0 + 30, counts.count)].joined(separator: ", ") }
        text += "    @usableFromInline static let fieldCounts: [UInt8] = [\n"
        text += rows.map { "        \($0),\n" }.joined() + "    ]\n\n"
        for (name, base) in [("isStatement", "stmt"), ("isExpression", "expr"), ("isPattern", "pattern")] {
            let members = classes.indices.filter { classes[$0].base == base }
            text += "    @inlinable public var \(name): Bool { (\(members.first!)...\(members.last!)).contains(rawValue) }\n"
        }
        return text + "}\n"
    }

    // MARK: - KindFields.swift

    var kindFields: String {
        var text = Self.notice + "extension Kind {\n    /// Its fields, in Python's order.\n"
        text += "    public var fields: [NodeField] {\n        switch self {\n"
        for item in classes {
            let fields = item.fields.map { "NodeField(\"\($0.name)\", .\(Self.fieldType($0))\($0.isList ? ", isList: true" : ""))" }
            let start = "        case .\(Self.lowerCamel(item.name)):"
            let line = "\(start) [\(fields.joined(separator: ", "))]\n"
            let lines = "\(start)\n            [\n" + fields.map { "                \($0),\n" }.joined() + "            ]\n"
            text += line.count > 110 ? lines : line
        }
        return text + "        }\n    }\n}\n"
    }

    private static let enumerationNames = [
        "boolop": "BooleanOperator", "operator": "BinaryOperator", "unaryop": "UnaryOperator",
        "cmpop": "ComparisonOperator", "expr_context": "ExpressionContext",
    ]

    private static func fieldType(_ field: Field) -> String {
        switch field.type {
        case "identifier": "identifier"
        case "string": "string"
        case "int": "number"
        case "constant": "constant"
        case let type where enumerationNames[type] != nil: lowerCamel(enumerationNames[type]!)
        default: "node"
        }
    }

    // MARK: - Operators.swift

    var operators: String {
        var text = Self.notice
        for (name, cases) in enumerations {
            text += "/// Python's `\(name)`.\npublic enum \(Self.enumerationNames[name]!): Int32, CaseIterable, Sendable, BitwiseCopyable {\n"
            text += cases.map { "    case \(Self.quoted(Self.lowerCamel($0)))\n" }.joined()
            text += "\n    /// The class's name in Python.\n    public var className: StaticString {\n        switch self {\n"
            text += cases.map { "        case .\(Self.lowerCamel($0)): \"\($0)\"\n" }.joined()
            text += "        }\n    }\n}\n\n"
        }
        return String(text.dropLast())
    }

    // MARK: - Views

    /// One file for each of Python's base classes that has several members, one for the rest.
    var views: [String: String] {
        var files: [String: String] = [:]
        for item in classes {
            let file =
                switch item.base {
                case "stmt": "Statements"
                case "expr": "Expressions"
                case "pattern": "Patterns"
                default: "Parts"
                }
            files[file, default: Self.notice + "extension AST {\n"] += Self.view(item) + "\n"
        }
        return files.mapValues { String($0.dropLast()) + "}\n" }
    }

    private static func view(_ item: Class) -> String {
        let kind = lowerCamel(item.name)
        let signature = item.signature.count > 110
            ? item.signature.replacingOccurrences(of: ", stmt* body", with: ",\n    /// stmt* body") : item.signature
        var text = "    /// `\(signature)`\n    public struct \(upperCamel(item.name)): NodeView {\n"
        text += "        public let node: Node\n"
        text += "        @inlinable public init(unchecked node: Node) { self.node = node }\n"
        text += "        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .\(kind) }\n"
        for (index, field) in item.fields.enumerated() { text += "        " + accessor(field, index) + "\n" }
        return text + "    }\n"
    }

    private static func accessor(_ field: Field, _ index: Int) -> String {
        let name = quoted(lowerCamel(field.name))
        func property(_ type: String, _ value: String) -> String { "@inlinable public var \(name): \(type) { \(value) }" }
        switch (field.type, field.isList, field.isOptional) {
        case ("identifier", true, _):
            return property("[Symbol]", "node.numbers(\(index)).map { Symbol(storage: node.storage, index: $0) }")
        case ("identifier", _, false), ("string", _, false): return property("Symbol", "node.symbol(\(index))")
        case ("identifier", _, true), ("string", _, true): return property("Symbol?", "node.optionalSymbol(\(index))")
        case ("int", _, _): return property("Int", "Int(node.slot(\(index)))")
        case ("constant", _, _): return property("ConstantValue", "node.constant(\(index))")
        case (let type, true, _) where enumerationNames[type] != nil:
            let name = enumerationNames[type]!
            return property("[\(name)]", "node.numbers(\(index)).map { \(name)(rawValue: $0)! }")
        case (let type, _, _) where enumerationNames[type] != nil:
            let name = enumerationNames[type]!
            return property(name, "\(name)(rawValue: node.slot(\(index)))!")
        case (_, true, _): return property("NodeList", "node.list(\(index))")
        case (_, _, true): return property("Node?", "node.optionalChild(\(index))")
        default: return property("Node", "node.child(\(index))")
        }
    }

    /// Every generated file: name and text.
    var files: [(name: String, text: String)] {
        [("Kind.swift", kinds), ("KindFields.swift", kindFields), ("Operators.swift", operators)]
            + views.sorted { $0.key < $1.key }.map { ("\($0.key).swift", $0.value) }
    }
}
