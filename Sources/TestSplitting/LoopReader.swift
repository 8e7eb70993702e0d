internal import PythonSyntax

/// Takes a loop of assertions over a written-out table apart: a turn at a time, with the values in the place of names.
struct LoopReader {
    let reader: AssertionReader
    /// What a statement of the loop's body asserts; nil if it is no assertion.
    let assertions: (AssertionReader, Node) -> [Assertion]?

    /// Assertions that a loop may become.
    private static let maximumCount = 1000

    func read(_ node: Node) -> [Assertion]? {
        guard let loop = node.as(AST.For.self), loop.orelse.isEmpty, let turns = turns(of: loop),
            let names = Self.names(of: loop.target)
        else { return nil }
        let mentions = loop.body.flatMap(Self.runningCode)
            .filter { part in part.identifier.map { names.contains($0.description) } ?? false }
        guard !loop.body.contains(where: { $0.hasParameter(among: names) }),
            !mentions.contains(where: { $0.isInsideFString || AST.Name(unchecked: $0).ctx != .load }),
            turns.count * loop.body.count <= Self.maximumCount
        else { return nil }
        var found: [Assertion] = []
        for turn in turns {
            guard let constants = Self.bind(names, loop.target, to: turn), constants.canReplace(mentions) else {
                return nil
            }
            let inner = reader.binding(constants, at: mentions)
            for statement in loop.body where !BlockItem(statement, isPrelude: false).isIdle {
                guard var assertions = assertions(inner, statement) else { return nil }
                // The table is as much of what is expected as the value taken from it.
                for index in assertions.indices { assertions[index].outside.append(loop.iter) }
                found += assertions
            }
        }
        return found
    }

    /// The nodes of a statement, without those of an assertion's message.
    private static func runningCode(of statement: Node) -> [Node] {
        guard let assertion = statement.as(AST.Assert.self) else { return Array(statement.subtree) }
        return Array(assertion.test.subtree)
    }

    /// The elements of the table, or of a range.
    private func turns(of loop: AST.For) -> [FoldedConstant]? {
        if case .items(let kind, let items)? = reader.folder.value(loop.iter), kind == .list || kind == .tuple {
            return items
        }
        guard loop.iter.isCall(of: "range"), !reader.folder.rebound.contains("range") else { return nil }
        let call = AST.Call(unchecked: loop.iter)
        let bounds = call.args.compactMap { argument -> Int? in
            if case .int(let value)? = reader.folder.value(argument) { value } else { nil }
        }
        guard bounds.count == call.args.count, call.keywords.isEmpty, let first = bounds.first, bounds.count <= 3 else {
            return nil
        }
        let (start, end) = bounds.count == 1 ? (0, first) : (first, bounds[1])
        let step = bounds.count == 3 ? bounds[2] : 1
        guard step != 0, start.magnitude < 1 << 40, end.magnitude < 1 << 40, step.magnitude < 1 << 40,
            (end - start) / step <= Self.maximumCount
        else { return nil }
        return stride(from: start, to: end, by: step).map { .int($0) }
    }

    private static func names(of target: Node) -> [String]? {
        if let name = target.identifier { return [name.description] }
        guard let tuple = target.as(AST.Tuple.self) else { return nil }
        let names = tuple.elts.compactMap { $0.identifier?.description }
        return names.count == tuple.elts.count ? names : nil
    }

    private static func bind(
        _ names: [String], _ target: Node, to turn: FoldedConstant
    ) -> [String: FoldedConstant]? {
        if target.kind == .name { return [names[0]: turn] }
        guard case .items(let kind, let items) = turn, kind == .list || kind == .tuple, items.count == names.count
        else {
            return nil
        }
        return Dictionary(zip(names, items), uniquingKeysWith: { $1 })
    }
}

extension AssertionReader {
    /// The reader for code in which names stand for constants.
    func binding(_ constants: [String: FoldedConstant], at mentions: [Node]) -> AssertionReader {
        var inner = self
        inner.folder.constants.merge(constants) { $1 }
        inner.copy = copy.replacing(mentions, with: constants)
        return inner
    }
}

extension SourceCopy {
    /// A copy with constants written in the place of names.
    func replacing(_ mentions: [Node], with constants: [String: FoldedConstant]) -> SourceCopy {
        var inner = self
        for mention in mentions {
            guard let constant = mention.identifier.flatMap({ constants[$0.description] }) else { continue }
            let text = constant.text
            inner.renames.append((mention.range, text.hasPrefix("-") ? "(\(text))" : text))
        }
        inner.renames.sort { $0.range.lowerBound < $1.range.lowerBound }
        return inner
    }
}

extension FoldedConstant {
    /// Nothing can change the value, whoever gets hold of it.
    var isUnchangeable: Bool {
        guard case .items(let kind, let items) = self else { return true }
        return (kind == .tuple || kind == .frozenset) && items.allSatisfy(\.isUnchangeable)
    }
}

extension [String: FoldedConstant] {
    /// Whether a copy of the value can stand at each mention: a list that is mentioned twice is one list, which the
    /// solution may change in between.
    func canReplace(_ mentions: [Node]) -> Bool {
        allSatisfy { name, value in
            value.isUnchangeable || mentions.count { $0.identifier?.description == name } <= 1
        }
    }
}
