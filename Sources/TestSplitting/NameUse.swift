internal import PythonSyntax

/// The names that a piece of code takes from around it, and those that it gives a value there.
struct NameUse {
    private(set) var reads: Set<String> = []
    private(set) var binds: Set<String> = []
    /// `await`, `yield`, `return` or a declaration of scope, which a statement moved elsewhere would lose.
    private(set) var leavesItsPlace = false

    init(_ node: Node) { visit(node, inside: []) }

    init(_ nodes: some Sequence<Node>) {
        for node in nodes { visit(node, inside: []) }
    }

    private mutating func visit(_ node: Node, inside locals: Set<String>) {
        switch node.kind {
        case .name: visitName(AST.Name(unchecked: node), locals)
        case .listComp, .setComp, .generatorExp, .dictComp: visitComprehension(node, locals)
        case .augAssign:
            // The target is read before it is bound.
            let assignment = AST.AugAssign(unchecked: node)
            if let name = assignment.target.identifier { read(name.description, locals) }
            visitChildren(of: node, locals)
        case .lambda:
            let lambda = AST.Lambda(unchecked: node)
            visitDefaults(of: lambda.args, locals)
            visit(lambda.body, inside: locals.union(Self.parameters(of: lambda.args)))
        case .functionDef, .asyncFunctionDef: visitFunction(AST.AnyFunction(unchecked: node), locals)
        case .classDef:
            let definition = AST.ClassDef(unchecked: node)
            bind(definition.name.description, locals)
            let inner = locals.union(Self.targets(in: definition.body))
            for child in node.children { visit(child, inside: definition.body.contains(child) ? inner : locals) }
        case .alias: visitAlias(AST.Alias(unchecked: node), locals)
        case .exceptHandler:
            if let name = AST.ExceptHandler(unchecked: node).name { bind(name.description, locals) }
            visitChildren(of: node, locals)
        case .matchAs:
            if let name = AST.MatchAs(unchecked: node).name { bind(name.description, locals) }
            visitChildren(of: node, locals)
        case .matchStar:
            if let name = AST.MatchStar(unchecked: node).name { bind(name.description, locals) }
        case .matchMapping:
            if let rest = AST.MatchMapping(unchecked: node).rest { bind(rest.description, locals) }
            visitChildren(of: node, locals)
        case .return, .yield, .yieldFrom, .await, .global, .nonlocal, .asyncFor, .asyncWith:
            leavesItsPlace = true
            visitChildren(of: node, locals)
        default: visitChildren(of: node, locals)
        }
    }

    private mutating func visitChildren(of node: Node, _ locals: Set<String>) {
        for child in node.children { visit(child, inside: locals) }
    }

    private mutating func visitName(_ name: AST.Name, _ locals: Set<String>) {
        let text = name.id.description
        if name.ctx == .load { read(text, locals) } else { bind(text, locals) }
    }

    private mutating func visitAlias(_ alias: AST.Alias, _ locals: Set<String>) {
        if let name = alias.asname { return bind(name.description, locals) }
        let name = alias.name.description
        bind(name.split(separator: ".").first.map(String.init) ?? name, locals)
    }

    private mutating func read(_ name: String, _ locals: Set<String>) {
        if !locals.contains(name) { reads.insert(name) }
    }

    private mutating func bind(_ name: String, _ locals: Set<String>) {
        if !locals.contains(name) { binds.insert(name) }
    }

    /// The first iterable belongs to the code around, everything else to the comprehension.
    private mutating func visitComprehension(_ node: Node, _ locals: Set<String>) {
        let clauses = node.children.filter { $0.kind == .comprehension }
        var inner = locals
        for clause in clauses { inner.formUnion(Self.names(in: AST.Comprehension(unchecked: clause).target)) }
        for child in node.children where child.kind != .comprehension { visit(child, inside: inner) }
        for (index, clause) in clauses.enumerated() {
            let view = AST.Comprehension(unchecked: clause)
            visit(view.iter, inside: index == 0 ? locals : inner)
            for condition in view.ifs { visit(condition, inside: inner) }
            if view.isAsync != 0 { leavesItsPlace = true }
        }
    }

    private mutating func visitFunction(_ function: AST.AnyFunction, _ locals: Set<String>) {
        bind(function.name.description, locals)
        visitDefaults(of: function.args.node, locals)
        for decorator in function.decoratorList { visit(decorator, inside: locals) }
        let own = Self.parameters(of: function.args.node).union(Self.targets(in: function.body))
        // What returns and yields there is its own affair.
        let outer = leavesItsPlace
        for statement in function.body { visit(statement, inside: locals.union(own)) }
        leavesItsPlace = outer
    }

    private mutating func visitDefaults(of arguments: Node, _ locals: Set<String>) {
        let view = AST.Arguments(unchecked: arguments)
        for value in view.defaults { visit(value, inside: locals) }
        for index in view.kwDefaults.indices {
            if let value = view.kwDefaults.optional(index) { visit(value, inside: locals) }
        }
    }

    private static func parameters(of arguments: Node) -> Set<String> {
        Set(arguments.descendants.compactMap { $0.as(AST.Arg.self)?.arg.description })
    }

    private static func names(in target: Node) -> Set<String> {
        Set(target.subtree.compactMap { $0.as(AST.Name.self)?.id.description })
    }

    /// Names that the statements give a value, functions and classes inside left out.
    private static func targets(in body: NodeList) -> Set<String> {
        var use = NameUse(EmptyCollection())
        for statement in body {
            switch statement.kind {
            case .functionDef, .asyncFunctionDef:
                use.binds.insert(AST.AnyFunction(unchecked: statement).name.description)
            case .classDef: use.binds.insert(AST.ClassDef(unchecked: statement).name.description)
            default: use.visit(statement, inside: [])
            }
        }
        return use.binds
    }
}

extension Node {
    /// Whether a function inside has a parameter of one of these names.
    func hasParameter(among names: [String]) -> Bool {
        subtree.contains { part in part.as(AST.Arg.self).map { names.contains($0.arg.description) } ?? false }
    }

    /// The nodes directly below, in order.
    var children: [Node] {
        let nodes = descendants
        var found: [Node] = []
        var position = nodes.startIndex
        while position < nodes.endIndex {
            let child = nodes[position]
            found.append(child)
            position = child.subtree.endIndex
        }
        return found
    }
}
