/// A region of the source in which a name means one thing.
public struct Scope: Hashable {
    public enum Kind: Sendable { case module, `class`, function, lambda, comprehension }

    public let kind: Kind
    /// The module, class, function, lambda or comprehension.
    public let node: Node
    /// Its place in ``Names/scopes``; the module's is 0.
    public let number: Int
    /// The scope around it; the module's own for the module.
    public let parent: Int
}

/// What a mention of a name does with it.
public enum NameUse: UInt8, Sendable {
    case read
    /// Assigned, or bound by a loop, a `with`, an `except`, a pattern or a walrus.
    case write
    /// Read and assigned: `n += 1`.
    case update
    case delete
    case parameter
    /// `import` or `from … import`.
    case importing
    /// `def` or `class`.
    case definition
    /// `global` or `nonlocal`.
    case declaration

    /// Gives the name a value.
    public var isBinding: Bool {
        switch self {
        case .write, .update, .parameter, .importing, .definition: true
        case .read, .delete, .declaration: false
        }
    }
}

/// One mention of a variable.
public struct Occurrence: Hashable {
    /// The `Name`, or what else mentions it: `arg`, `alias`, `FunctionDef`, `ExceptHandler`, a pattern.
    public let node: Node
    public let use: NameUse
    /// ``Scope/number`` of where it stands.
    public let scope: Int
}
