public import PythonSyntax

/// A file while it is reviewed: its tree, and what rules ask about it, most of it worked out when first asked for.
public final class ReviewedFile {
    public let tree: SyntaxTree
    public let settings: ReviewSettings
    /// What each name means.
    public let names: Names
    /// What type an expression has, where the code says so.
    public private(set) lazy var types = TypeReader(self)
    /// Byte ranges of the comments, in order.
    public private(set) lazy var comments = tree.source.findComments()

    /// Extents of the f-strings.
    private(set) lazy var fStrings = tree.nodes.filter { $0.kind == .joinedStr && !$0.isInsideFString }.map(\.range)
    /// Comments that silence findings.
    public private(set) lazy var suppressions = Suppressions(self)

    public init(_ tree: SyntaxTree, settings: ReviewSettings = ReviewSettings()) {
        self.tree = tree
        self.settings = settings
        names = Names(tree)
    }

    public var source: SourceText { tree.source }

    private var worked: [String: Any] = [:]

    /// Something about the whole file that a rule works out once, under the rule's name.
    public func once<Value>(_ name: String, _ work: () -> Value) -> Value {
        if let known = worked[name] as? Value { return known }
        let value = work()
        worked[name] = value
        return value
    }

    /// Whether `node` is a call of the builtin `name`.
    public func calls(_ node: Node, builtin name: String) -> Bool {
        guard let call = node.as(AST.Call.self), let identifier = call.func.identifier else { return false }
        return identifier.isSpelled(name) && names.isUnbound(call.func)
    }

    /// Whether `node` (a name or a chain of attributes) means `path`: `itertools.chain`, also under another name;
    /// builtins are `builtins.open`.
    public func means(_ node: Node, _ path: String) -> Bool {
        // Most names are told apart by their last part, or by not being imported, without making a text.
        switch node.kind {
        case .attribute: guard AST.Attribute(unchecked: node).attr.isLastPart(of: path) else { return false }
        case .name:
            let identifier = AST.Name(unchecked: node).id
            guard path.hasPrefix("builtins.") else {
                guard names.isImported(identifier) else { return false }
                break
            }
            return identifier.isLastPart(of: path) && names.isUnbound(node)
        default: return false
        }
        return qualifiedName(node) == path
    }

    /// Whether `node` calls `path`, see ``means(_:_:)``.
    public func calls(_ node: Node, _ path: String) -> Bool {
        guard let call = node.as(AST.Call.self) else { return false }
        return means(call.func, path)
    }

    /// Quick to say no: whether `node` can mean something whose last name is one of these.
    func canMean(_ node: Node, endingIn names: Words) -> Bool {
        switch node.kind {
        case .attribute: names.contains(AST.Attribute(unchecked: node).attr)
        // It may have another name here.
        case .name: self.names.isImported(AST.Name(unchecked: node).id) || names.contains(AST.Name(unchecked: node).id)
        default: false
        }
    }

    /// `module.name` that a name or a chain of attributes stands for through the file's imports; `builtins.name` for
    /// a builtin; nil for anything else.
    public func qualifiedName(_ node: Node) -> String? {
        // One rule after the other asks about the same node.
        if let lastQualified, lastQualified.node == node { return lastQualified.name }
        let name = workOutName(node)
        lastQualified = (node, name)
        return name
    }

    private var lastQualified: (node: Node, name: String?)?

    private func workOutName(_ node: Node) -> String? {
        if let attribute = node.as(AST.Attribute.self) {
            guard let base = workOutName(attribute.value), !base.hasPrefix("builtins.") else { return nil }
            return "\(base).\(attribute.attr)"
        }
        guard let identifier = node.identifier else { return nil }
        guard let variable = names.variable(node) else {
            return names.hasStarImport ? nil : "builtins.\(identifier)"
        }
        guard names.isImported(identifier) else { return nil }
        let bindings = variable.bindings
        guard let first = bindings.first, bindings.allSatisfy({ $0.use == .importing }),
            let alias = first.node.as(AST.Alias.self)
        else { return nil }
        if let from = first.node.parent?.as(AST.ImportFrom.self) {
            guard from.level <= 0, let module = from.module else { return nil }
            return "\(module).\(alias.name)"
        }
        // `import a.b` binds `a`.
        return alias.asname != nil ? alias.name.description : String(alias.name.description.prefix { $0 != "." })
    }

    /// Whether the code around `node` looks at its own names: `locals()`, `exec`, `eval`, `vars()`.
    public func hasDynamicNames(around node: Node) -> Bool {
        let scope = AST.AnyFunction.accepts(node.kind) ? node : node.enclosingFunction ?? tree.root
        return dynamicCalls.contains { scope.contains($0) }
    }

    private lazy var dynamicCalls: [Node] = tree.nodes.filter { node in
        guard let call = node.as(AST.Call.self), let name = call.func.identifier else { return false }
        return name == "locals" || name == "exec" || name == "eval" || (name == "vars" && call.args.isEmpty)
    }
}

/// What a review depends on besides the source.
public struct ReviewSettings: Hashable, Sendable {
    /// Minor version of Python 3 that the code must run on.
    public var targetMinor: Int
    /// Longest line that a rewrite may make, in characters.
    public var lineLength: Int
    /// What the file would be imported as: no import of that name can be added to it. Empty if it has no name.
    public var moduleName: String

    public init(targetMinor: Int = 11, lineLength: Int = 88, moduleName: String = "") {
        self.targetMinor = targetMinor
        self.lineLength = lineLength
        self.moduleName = moduleName
    }
}
