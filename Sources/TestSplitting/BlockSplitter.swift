internal import PythonSyntax

/// Splits the statements of one test, which run one after the other.
struct BlockSplitter {
    let copy: SourceCopy
    let solution: Set<String>
    let entryPoint: String
    let items: [BlockItem]
    /// What an item asserts; nil for a statement that asserts nothing, or more than can be taken apart.
    let assertions: (AssertionReader, Node) -> [Assertion]?
    /// Why a statement shows the solution what is expected, if it does.
    let visibility: (Node) -> String?
    /// What parameters of the test stand for.
    var constants: [String: FoldedConstant] = [:]
    /// A definition that is run whether or not one reads it.
    var isAlwaysNeeded: (Node) -> Bool = { _ in false }

    private enum Piece {
        case assertions([Assertion])
        case statement
    }

    func block(named name: String, line: Int, preamble: [String] = []) -> SplitTests.Block {
        var free = FreeNames(items, solution: solution)
        var pieces = read(free)
        while free.distrust(read: childReads(pieces, free), used: outsideReads(pieces), in: items) {
            pieces = read(free)
        }
        let (needed, reads) = neededItems(childReads(pieces, free), free, pieces)
        var statements = preamble.map { SplitTests.Statement($0, line: line) }
        var reasons: [String] = []
        let collector = PairCollector(reader(free), items, entryPoint: entryPoint)
        for (index, piece) in pieces.enumerated() {
            let item = items[index]
            let line = copy.source.line(at: item.node.start) + 1
            switch piece {
            case .assertions(let found):
                for assertion in found {
                    statements.append(
                        SplitTests.Statement(assertion.source, assertion.expectation, line: assertion.line))
                    if let visible = assertion.visible { reasons.append("line \(assertion.line): \(visible)") }
                }
            case .statement where needed.contains(index):
                let visible = visibility(item.node)
                if visible != nil, let collected = collector?.rewrite(item.node) {
                    statements += Self.statements(collected, of: item, line: line)
                    reasons.append("line \(line): \(collected.isComplete ? Self.collectedReason : visible ?? "")")
                } else {
                    statements += sources(of: item, free, reads).map { SplitTests.Statement($0, line: line) }
                    if let visible { reasons.append("line \(line): \(visible)") }
                }
            case .statement: continue
            }
        }
        if statements.isEmpty { statements = [SplitTests.Statement("pass", line: line)] }
        return SplitTests.Block(
            name: name, line: line, statements: statements, reference: reference(free, pieces),
            isVisible: !reasons.isEmpty, reason: reasons.joined(separator: "; "))
    }

    private func reader(_ free: FreeNames) -> AssertionReader {
        let folder = ConstantFolder(lookUp: free.value(of:), constants: constants, rebound: free.rebound)
        return AssertionReader(
            copy: copy, folder: folder, solution: solution, isFree: free.isFree, hidesBool: entryPoint == "bool")
    }

    private func read(_ free: FreeNames) -> [Piece] {
        let reader = reader(free)
        let collector = PairCollector(reader, items, entryPoint: entryPoint)
        return items.map { item in
            guard !item.isPrelude, let found = assertions(reader, item.node) else { return .statement }
            // Better collected than decided beside the solution, turn by turn.
            if item.node.kind == .for, found.contains(where: { $0.visible != nil }),
                collector?.rewrite(item.node)?.isComplete == true
            {
                return .statement
            }
            return .assertions(found)
        }
    }

    private static let collectedReason = "what is expected is made beside the solution (and compared outside)"

    /// Empty lists, the statement that fills them, and what must be in them then.
    private static func statements(
        _ collected: PairCollector.Rewriting, of item: BlockItem, line: Int
    ) -> [SplitTests.Statement] {
        let start = collected.lists.map { SplitTests.Statement("\($0.name) = []", line: line) }
        let end = collected.lists.map {
            SplitTests.Statement($0.name, .pairs(relative: $0.relative, absolute: $0.absolute), line: line)
        }
        return start + [SplitTests.Statement(collected.copy.statement(item.node), line: line)] + end
    }

    /// A statement that is never an expression, so that its value does not matter.
    private func sources(of item: BlockItem, _ free: FreeNames, _ reads: Set<String>) -> [String] {
        let values = item.values
        if values.count > 1, item.use.binds.isSubset(of: free.names), !item.use.binds.isSubset(of: reads) {
            // `x, expected = 1, 2`: only what the child reads.
            return values.filter { reads.contains($0.name) }.map { "\($0.name) = \(copy.expression($0.value))" }
        }
        let text = copy.statement(item.node)
        return [item.node.kind == .expr ? "\(text);" : text]
    }

    // MARK: - Names

    private func childReads(_ pieces: [Piece], _ free: FreeNames) -> Set<String> {
        var reads: Set<String> = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .assertions(let found): for assertion in found { reads.formUnion(NameUse(assertion.child).reads) }
            case .statement where !isOptional(index, free) && !items[index].isIdle:
                reads.formUnion(items[index].use.reads)
            case .statement: continue
            }
        }
        return reads
    }

    /// Whether a statement can be left out where nobody reads its names. What needs the solution may have effects.
    private func isOptional(_ index: Int, _ free: FreeNames) -> Bool {
        let item = items[index]
        guard item.isBinding, !isAlwaysNeeded(item.node) else { return false }
        return free.items.contains(index) || item.isDefinition || item.isPrelude
    }

    private func outsideReads(_ pieces: [Piece]) -> Set<String> {
        var reads: Set<String> = []
        for case .assertions(let found) in pieces {
            for assertion in found { reads.formUnion(NameUse(assertion.outside).reads) }
        }
        return reads
    }

    /// The statements that the child has to run: those with effects, and those whose names are read; and these names.
    private func neededItems(
        _ reads: Set<String>, _ free: FreeNames, _ pieces: [Piece]
    ) -> (items: Set<Int>, reads: Set<String>) {
        var needed: Set<Int> = []
        var reads = reads
        var count = -1
        while count != needed.count {
            count = needed.count
            for (index, item) in items.enumerated() where !needed.contains(index) && !item.isIdle {
                guard case .statement = pieces[index] else { continue }
                guard !isOptional(index, free) || !item.use.binds.isDisjoint(with: reads) else { continue }
                needed.insert(index)
                reads.formUnion(item.use.reads)
            }
        }
        return (needed, reads)
    }

    /// What has to be run before the expressions that are not folded.
    private func reference(_ free: FreeNames, _ pieces: [Piece]) -> String {
        var reads: Set<String> = []
        for case .assertions(let found) in pieces {
            for assertion in found {
                let isComputed = assertion.expectation.expected.contains {
                    if case .computed = $0 { true } else { false }
                }
                if isComputed { reads.formUnion(NameUse(assertion.outside).reads) }
            }
        }
        var needed: Set<Int> = []
        var count = -1
        while count != needed.count {
            count = needed.count
            for index in free.items where !items[index].use.binds.isDisjoint(with: reads) {
                if needed.insert(index).inserted { reads.formUnion(items[index].use.reads) }
            }
        }
        return needed.sorted().map { copy.statement(items[$0].node) + "\n" }.joined()
    }
}
