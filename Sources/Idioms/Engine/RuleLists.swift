internal import PythonSyntax

/// Which rules look at which nodes.
///
/// There is a list of rules for each kind of node, and for calls one for each name that a rule asks for: a quarter of the
/// rules are about calls, most of them about calls of one function, and most calls are of another.
struct RuleLists: Sendable {
    /// A rule that wants to see a node: its type, and its place among the rules. No closure: the engine looks millions of
    /// times and finds nothing, and counting a closure's references would take longer than its call.
    struct Interest {
        let type: any Rule.Type
        let rule: Int
    }

    /// By kind; behind them, those for calls: of names that no rule asks for, of what may be anything, of each name.
    private(set) var lists: [[Interest]]
    private let byName: [String: Int16]

    private static let others = Kind.allCases.count
    private static let anything = others + 1

    init(_ rules: [RegisteredRule]) {
        func list(_ isWanted: (RegisteredRule) -> Bool) -> [Interest] {
            rules.indices.filter { isWanted(rules[$0]) }.map { Interest(type: rules[$0].type, rule: $0) }
        }
        lists = Kind.allCases.map { kind in list { $0.accepts(kind) } }
        lists.append(list { $0.accepts(.call) && $0.callees == nil })
        lists.append(list { $0.accepts(.call) })
        var byName: [String: Int16] = [:]
        for name in Set(rules.flatMap { $0.callees ?? [] }) {
            byName[name] = Int16(lists.count)
            lists.append(list { $0.accepts(.call) && $0.callees?.contains(name) != false })
        }
        self.byName = byName
    }

    /// The lists of a file's names, as far as they were asked for.
    struct Known {
        fileprivate var numbers: [Int16]

        init(_ tree: SyntaxTree) { numbers = Array(repeating: -1, count: tree.symbolCount) }
    }

    /// The number of the list for a node.
    func list(for node: Node, _ file: ReviewedFile, _ known: inout Known) -> Int {
        guard node.kind == .call else { return Int(node.kind.rawValue) }
        let function = AST.Call(unchecked: node).func
        let symbol: Symbol
        switch function.kind {
        case .attribute: symbol = AST.Attribute(unchecked: function).attr
        case .name:
            symbol = AST.Name(unchecked: function).id
            if file.names.isImported(symbol) { return Self.anything }
        default: return Self.others
        }
        let number = Int(symbol.number)
        if known.numbers[number] < 0 { known.numbers[number] = byName[symbol.description] ?? Int16(Self.others) }
        return Int(known.numbers[number])
    }
}
