internal import PythonSyntax

/// Reads a tree as lists of tokens in which the ways to disguise a copy make no difference.
///
/// Each function and each class is a list of its own, so that their order says nothing. Left out: comments, layout,
/// docstrings, annotations, imports, `pass`, `print(…)` as a statement, values that nobody reads, and the words of an
/// error. Made alike: see the extensions.
struct TokenReader {
    /// What is still to be read; the last comes first.
    enum Item {
        case node(Node)
        case token(Token.Meaning)
    }

    let tree: SyntaxTree
    let names: ChosenNames
    private var pending: [Node]
    private(set) var lists: [[Token]] = []
    private var tokens: [Token] = []
    private var line: Int32 = 1

    init(_ tree: SyntaxTree) {
        self.tree = tree
        names = ChosenNames(tree)
        pending = [tree.root]
        while let start = pending.popLast() {
            tokens = []
            read(start)
            if !tokens.isEmpty { lists.append(tokens) }
        }
    }

    /// With a stack of its own: trees may be deeper than a thread's.
    private mutating func read(_ start: Node) {
        var stack = Array(head(start).reversed())
        while let item = stack.popLast() {
            switch item {
            case .token(let meaning): tokens.append(Token(meaning: meaning, line: line))
            case .node(let node):
                // A node without extent is where the one before it is.
                if node.end > 0 { line = Int32(tree.source.line(at: node.start) + 1) }
                if node.kind == .functionDef || node.kind == .asyncFunctionDef || node.kind == .classDef {
                    pending.append(node)
                } else {
                    stack.append(contentsOf: expand(node).reversed())
                }
            }
        }
    }

    /// What a list begins with.
    private mutating func head(_ node: Node) -> [Item] {
        if node.end > 0 { line = Int32(tree.source.line(at: node.start) + 1) }
        if let function = node.as(AST.AnyFunction.self) {
            return [.token(Word.definition.meaning)] + nodes(function.decoratorList) + [.node(function.args.node)]
                + nodes(function.body)
        }
        if let definition = node.as(AST.ClassDef.self) {
            return [.token(Word.classDefinition.meaning)] + nodes(definition.decoratorList) + nodes(definition.bases)
                + nodes(definition.body)
        }
        return children(node)
    }

    func nodes(_ list: NodeList) -> [Item] { list.map { .node($0) } }

    /// A construct as the grammar has it.
    func construct(_ node: Node, detail: Int32 = 0) -> Item {
        .token(.fixed(StableHash.mix(UInt64(node.kind.rawValue) << 8 | UInt64(UInt8(truncatingIfNeeded: detail)))))
    }

    /// Its parts in the order of the grammar.
    func children(_ node: Node) -> [Item] {
        var items: [Item] = []
        var index = node.index + 1
        let end = node.subtree.endIndex
        while index < end {
            let child = tree.node(index)
            items.append(.node(child))
            index = child.subtree.endIndex
        }
        return items
    }

    private func expand(_ node: Node) -> [Item] {
        if node.kind.isStatement { return statement(node) }
        if node.kind.isExpression { return expression(node) }
        switch node.kind {
        case .arg: return [.token(name(node))]
        case .keyword: return [.token(Word.keyword.meaning), .node(AST.Keyword(unchecked: node).value)]
        case .arguments: return children(node)
        case .typeVar, .paramSpec, .typeVarTuple, .typeIgnore: return []
        case .exceptHandler, .matchAs, .matchStar, .matchMapping:
            let bound = node.boundSymbol == nil ? [] : [Item.token(name(node))]
            return [construct(node)] + bound + children(node)
        default: return [construct(node)] + children(node)
        }
    }

    /// What a node that mentions a name says.
    func name(_ node: Node) -> Token.Meaning {
        switch names.meaning(node) {
        case .chosen(let number): .variable(number)
        case .imported(let hash), .module(let hash): Word.imported.of(hash)
        case .unbound: Word.builtin.of(node.boundSymbol.map { StableHash.of($0.bytes) } ?? 0)
        }
    }
}
