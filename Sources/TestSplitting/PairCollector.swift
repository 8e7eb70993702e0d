internal import PythonSyntax

/// Rewrites a loop or a condition whose assertions compare: the child collects pairs, and whether their members are
/// equal is found out where the solution is not.
///
/// Left as they are: assertions that something catches, objects (only plain data can be compared outside), values
/// that change before they are looked at, and loops with more turns than one value should carry.
struct PairCollector {
    let reader: AssertionReader
    let changes: NameChanges

    /// Turns of the loops around an assertion, as far as they are known.
    private static let maximumTurns = 10_000.0

    /// - Returns: nil where values may be other than plain data.
    init?(_ reader: AssertionReader, _ items: [BlockItem], entryPoint: String) {
        // A class by its name: what it makes has an equality of its own.
        guard entryPoint.first?.isUppercase != true, items.allSatisfy({ PlainData.isAllOf($0.node) }) else { return nil }
        self.reader = reader
        changes = NameChanges(items, rebound: reader.folder.rebound)
    }

    /// A list of pairs, and how near their members must be.
    struct List {
        var name: String
        var relative: Double
        var absolute: Double
    }

    struct Rewriting {
        /// Copies the statement with pairs in the place of assertions.
        var copy: SourceCopy
        var lists: [List]
        /// No assertion is left.
        var isComplete: Bool
    }

    /// The statement with its comparisons collected; nil if there is none that can be.
    func rewrite(_ statement: Node) -> Rewriting? {
        var found: [PlacedComparison] = []
        find(in: statement, loops: [], &found)
        found.removeAll { !isCollectable($0, in: statement) }
        guard !found.isEmpty else { return nil }
        var lists: [List] = []
        var copy = reader.copy
        let ranges = found.map(\.statement.range)
        copy.renames.removeAll { rename in ranges.contains { $0.contains(rename.range.lowerBound) } }
        for place in found {
            let name = list(for: place.nearness, in: &lists)
            let (answer, expected) = ordered(place.nearness)
            let pair = "(\(reader.copy.expression(answer)), \(reader.copy.expression(expected)))"
            copy.renames.append((place.statement.range, "\(name).append(\(pair))"))
        }
        copy.renames.sort { $0.range.lowerBound < $1.range.lowerBound }
        let isLeft = statement.subtree.contains { part in
            TestModule.isAssertion(part) && !ranges.contains { $0.contains(part.start) }
        }
        return Rewriting(copy: copy, lists: lists, isComplete: !isLeft)
    }

    // MARK: - Finding

    /// An assertion, and the loops of the statement around it.
    private struct PlacedComparison {
        let statement: Node
        let nearness: AssertionReader.Nearness
        let loops: [Node]
    }

    /// Looks into loops and conditions. A failing assertion may be caught in a `try` or a `with`, and a function
    /// inside runs when it likes.
    private func find(in node: Node, loops: [Node], _ found: inout [PlacedComparison]) {
        let bodies: [NodeList]
        var loops = loops
        switch node.kind {
        case .for:
            let loop = AST.For(unchecked: node)
            bodies = [loop.body, loop.orelse]
            loops.append(node)
        case .while:
            let loop = AST.While(unchecked: node)
            bodies = [loop.body, loop.orelse]
            loops.append(node)
        case .if:
            let condition = AST.If(unchecked: node)
            bodies = [condition.body, condition.orelse]
        default:
            if let nearness = comparison(of: node) {
                found.append(PlacedComparison(statement: node, nearness: nearness, loops: loops))
            }
            return
        }
        for statement in bodies.joined() { find(in: statement, loops: loops, &found) }
    }

    /// What a statement asserts to be equal, or near.
    private func comparison(of statement: Node) -> AssertionReader.Nearness? {
        if let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self) {
            return UnitTestCall(call)?.equality.map { AssertionReader.Nearness(left: $0.left, right: $0.right) }
        }
        guard let test = statement.as(AST.Assert.self)?.test else { return nil }
        if let comparison = test.as(AST.Compare.self), comparison.ops == [.eq] {
            return AssertionReader.Nearness(left: comparison.left, right: comparison.comparators[0])
        }
        return reader.nearness(test)
    }

    private func isCollectable(_ place: PlacedComparison, in statement: Node) -> Bool {
        let sides = [place.nearness.left, place.nearness.right]
        guard sides.allSatisfy({ !PlainData.isForeign($0) && !NameUse($0).leavesItsPlace && NameUse($0).binds.isEmpty })
        else { return false }
        let turns = place.loops.compactMap(turns).reduce(1.0, *)
        guard turns <= Self.maximumTurns else { return false }
        return changes.keepValues(of: sides, at: place.statement, in: place.loops.last, of: statement)
    }

    /// The turns of a loop over a range; nil if they are not known.
    private func turns(of loop: Node) -> Double? {
        guard let iterable = loop.as(AST.For.self)?.iter, iterable.isCall(of: "range") else { return nil }
        let arguments = AST.Call(unchecked: iterable).args
        let bounds = arguments.compactMap(reader.folder.number)
        guard bounds.count == arguments.count, let last = bounds.last else { return nil }
        switch bounds.count {
        case 1: return max(1, last)
        case 2: return max(1, last - bounds[0])
        default: return max(1, (bounds[1] - bounds[0]) / last)
        }
    }

    // MARK: - Writing

    /// The name of the list for pairs that must be so near.
    private func list(for nearness: AssertionReader.Nearness, in lists: inout [List]) -> String {
        for list in lists where list.relative == nearness.relative && list.absolute == nearness.absolute {
            return list.name
        }
        let name = freshName(besides: lists)
        lists.append(List(name: name, relative: nearness.relative, absolute: nearness.absolute))
        return name
    }

    /// The answer first. What a name or a constant gives does not depend on when it is asked.
    private func ordered(_ nearness: AssertionReader.Nearness) -> (answer: Node, expected: Node) {
        let isSwapped =
            [.name, .constant].contains(nearness.left.kind) && reader.mentionsSolution(nearness.right)
            && !reader.mentionsSolution(nearness.left)
        return isSwapped ? (nearness.right, nearness.left) : (nearness.left, nearness.right)
    }

    /// A name that the test code does not hold anywhere.
    private func freshName(besides lists: [List]) -> String {
        let source = reader.copy.source
        let text = source[0..<source.bytes.count]
        var number = 1
        while true {
            let name = number == 1 ? "_pairs" : "_pairs\(number)"
            let isTaken = lists.contains { $0.name == name } || reader.solution.contains(name)
            if !isTaken, !text.contains(name) { return name }
            number += 1
        }
    }
}
