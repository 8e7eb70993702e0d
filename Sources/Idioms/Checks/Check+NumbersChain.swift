public import PythonSyntax

/// `if`, its `elif`s and the `else`.
public struct BranchChain {
    public var branches: [AST.If]
    /// Empty where there is no `else`.
    public var otherwise: NodeList
}

extension AST.If {
    /// The whole chain, if this is its `if`; nil for an `elif`.
    public var chain: BranchChain? {
        guard isKeyword("if") else { return nil }
        var branches = [self]
        while let next = branches[branches.count - 1].orelse.only?.as(AST.If.self), next.isKeyword("elif") {
            branches.append(next)
        }
        return BranchChain(branches: branches, otherwise: branches[branches.count - 1].orelse)
    }

    /// Whether it is written with this word.
    func isKeyword(_ word: StaticString) -> Bool {
        let bytes = node.source.bytes
        let count = word.utf8CodeUnitCount
        guard node.start + count <= bytes.count else { return false }
        return (0..<count).allSatisfy { bytes[node.start + $0] == word.utf8Start[$0] }
    }
}

extension ReviewedFile {
    /// `match subject:` with these cases, each with the lines of its body; nil where lines cannot simply be moved.
    func matchText(
        _ subject: String, _ cases: [(pattern: String, test: Node, body: NodeList)], _ otherwise: NodeList
    ) -> String? {
        guard let first = cases.first else { return nil }
        let unit = indentationUnit(at: first.body[0])
        var lines = ["match \(subject):"]
        for (number, one) in cases.enumerated() {
            let isLast = number == cases.count - 1 && otherwise.isEmpty
            let header = one.test.parenthesizedRange.upperBound
            guard let body = unindented(one.body, after: header, keepingComment: !isLast) else { return nil }
            lines += ["\(unit)case \(one.pattern):"] + body.indented(by: unit + unit)
        }
        if let rest = otherwise.first {
            guard let header = elseOffset(before: rest), let body = unindented(otherwise, after: header) else {
                return nil
            }
            lines += ["\(unit)case _:"] + body.indented(by: unit + unit)
        }
        return lines.joined(separator: "\n")
    }

    /// Where the `else:` stands that `statement` follows.
    private func elseOffset(before statement: Node) -> Int? {
        var number = source.line(at: statement.start)
        while number >= 0 {
            let line = source[source.lineRange(number)].drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("else") { return source.lineRange(number).lowerBound }
            let isAbove = number < source.line(at: statement.start)
            if isAbove, !line.isEmpty, !line.hasPrefix("#") { return nil }
            number -= 1
        }
        return nil
    }
}
