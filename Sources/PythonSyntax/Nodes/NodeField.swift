/// A field of a node class, as its signature in Python says.
public struct NodeField: Hashable, Sendable {
    public enum FieldType: Hashable, Sendable {
        case node, identifier, string, number, constant
        case booleanOperator, binaryOperator, unaryOperator, comparisonOperator, expressionContext
    }

    public let name: StaticString
    public let type: FieldType
    public let isList: Bool

    init(_ name: StaticString, _ type: FieldType, isList: Bool = false) {
        self.name = name
        self.type = type
        self.isList = isList
    }

    public static func == (a: NodeField, b: NodeField) -> Bool { "\(a.name)" == "\(b.name)" && a.type == b.type }
    public func hash(into hasher: inout Hasher) { hasher.combine("\(name)") }
}
