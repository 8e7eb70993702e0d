internal import PythonSyntax

/// Whether a test deals in plain data, which can be compared without running Python.
enum PlainData {
    /// Modules whose values are plain data, or functions, or never compared.
    private static let modules: Set<String> = [
        "__future__", "bisect", "cmath", "copy", "functools", "heapq", "itertools", "json", "math", "operator", "os",
        "pytest", "random", "re", "statistics", "string", "sys", "textwrap", "time", "typing", "unicodedata",
        "unittest",
    ]

    /// Calls that give objects: iterators, views, classes, and `pytest`'s tolerant number.
    private static let makers: Set<String> = [
        "approx", "enumerate", "filter", "items", "iter", "keys", "map", "memoryview", "object", "range", "reversed",
        "type", "values", "zip",
    ]

    /// Neither a class nor a module of other values is in the code.
    static func isAllOf(_ node: Node) -> Bool {
        !node.subtree.contains { part in
            if part.kind == .classDef { return true }
            if let from = part.as(AST.ImportFrom.self) {
                return from.level != 0 || !isPlain(from.module?.description ?? "")
            }
            return part.as(AST.Import.self)?.names
                .contains { !isPlain(AST.Alias(unchecked: $0).name.description) } ?? false
        }
    }

    /// Whether an expression gives an object, as far as one can see.
    static func isForeign(_ node: Node) -> Bool {
        if let call = node.as(AST.Call.self) { return makers.contains(call.func.headWord ?? "") }
        switch node.kind {
        case .generatorExp, .lambda: return true
        case .name:
            let name = AST.Name(unchecked: node).id.description
            return Purity.builtins.contains(name) && name.first?.isUppercase == true
        case .list: return AST.List(unchecked: node).elts.contains(where: isForeign)
        case .tuple: return AST.Tuple(unchecked: node).elts.contains(where: isForeign)
        default: return false
        }
    }

    private static func isPlain(_ module: String) -> Bool {
        modules.contains(module.split(separator: ".").first.map(String.init) ?? "")
    }
}
