public import PythonSyntax

extension Check {
    /// `name` is only used inside: neither kept nor handed on by `nodes`, as far as can be seen.
    public static func notKept(_ name: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "nothing keeps `\(name.text)`") { file in
            guard let variable = file.names.variable(name) else { return nil }
            let mentions = nodes.flatMap { variable.occurrences(in: $0) }
            let kept = mentions.contains { !file.isMerelyUsed($0.node) }
            return kept ? "`\(name.text)` may be kept beyond its end" : nil
        }
    }

    /// No `return` or `yield` hands `name` itself to the caller.
    public static func notReturned(_ name: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "`\(name.text)` is not returned") { file in
            guard let variable = file.names.variable(name) else { return nil }
            let isReturned = nodes.flatMap { variable.occurrences(in: $0) }.contains { mention in
                let kind = mention.node.parent?.kind
                let isPart = kind == .tuple && mention.node.statement?.kind == .return
                return isPart || kind == .return || kind == .yield || kind == .await
            }
            return isReturned ? "`\(name.text)` is returned" : nil
        }
    }

    /// `name` has no other value here, is not looked at after `last`, and no inner function uses it.
    public static func livesOnly(_ name: Node, until last: Node, in nodes: [Node]) -> Check {
        Check(.variableDead, "`\(name.text)` is used only until then") { file in
            guard let variable = file.names.variable(name) else { return "`\(name.text)` is not known" }
            if variable.isDeclared || variable.isCaptured { return "`\(name.text)` is used elsewhere" }
            if nodes.contains(where: { variable.isBound(in: $0) }) { return "`\(name.text)` is assigned meanwhile" }
            return variable.isRead(after: last) ? "`\(name.text)` is used afterwards" : nil
        }
    }
}

extension ReviewedFile {
    /// The receiver of a method or attribute, what a loop runs over, or an argument of a call that only reads or
    /// writes.
    func isMerelyUsed(_ name: Node) -> Bool {
        guard let parent = name.parent else { return false }
        switch parent.kind {
        case .attribute: return true
        case .for, .comprehension: return true
        case .keyword: return parent.parent?.as(AST.Call.self).map { calls($0.node, builtin: "print") } ?? false
        case .call:
            guard let path = qualifiedName(AST.Call(unchecked: parent).func) else { return false }
            return Self.borrowingCalls.contains(path)
        default: return false
        }
    }

    /// Used only while its statement runs: a method that reads or writes, the iterable of a `for` loop, or an
    /// argument of a call that reads all of it.
    func isUsedUp(_ name: Node) -> Bool {
        guard let parent = name.parent else { return false }
        switch parent.kind {
        case .attribute:
            guard let call = parent.parent?.as(AST.Call.self), call.func == parent else { return false }
            switch AST.Attribute(unchecked: parent).attr.description {
            case "read", "readline", "readlines", "write", "writelines", "seek", "flush", "tell", "truncate":
                return true
            default: return false
            }
        case .for: return AST.For(unchecked: parent).iter == name
        case .keyword: return isMerelyUsed(name)
        case .call:
            guard let path = qualifiedName(AST.Call(unchecked: parent).func) else { return false }
            return ["json.load", "json.dump", "pickle.load", "pickle.dump", "builtins.list", "builtins.sorted"]
                .contains(path)
        default: return false
        }
    }

    private static let borrowingCalls: Set<String> = [
        "json.load", "json.dump", "pickle.load", "pickle.dump", "csv.reader", "csv.writer", "csv.DictReader",
        "csv.DictWriter", "builtins.list", "builtins.enumerate", "builtins.sum", "builtins.len", "builtins.sorted",
        "builtins.set", "builtins.tuple", "builtins.next", "shutil.copyfileobj", "yaml.safe_load", "tomllib.load",
    ]

    /// Methods that read from a file or write to it.
    static let fileMethods: Set<String> = ["read", "readlines", "readline", "write", "writelines"]
    /// Calls that read all of a file, at once or in a loop around.
    static let fileReaders: Set<String> = [
        "json.load", "pickle.load", "csv.reader", "csv.DictReader", "builtins.list", "yaml.safe_load", "yaml.load",
        "tomllib.load", "builtins.sum", "builtins.sorted", "builtins.set", "builtins.len",
    ]

    /// Edits that put `statement` into `with call as name:`, and `name` in the place of `call`.
    func wrapping(_ call: Node, of statement: Node, as name: String) -> [Edit] {
        let unit = innerIndentation(at: statement)
        let first = source.line(at: statement.start)
        let last = source.line(at: statement.end - 1)
        let header =
            "with \(call.text) as \(name):" + source.lineEnding + source.indentation(at: statement.start) + unit
        let further = first < last ? indenting(lines: first + 1...last, inside: [statement], by: unit) : []
        return [.insert(header, at: statement.start), .replace(call, name)] + further
    }
}
