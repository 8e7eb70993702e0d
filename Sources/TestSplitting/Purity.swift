internal import PythonSyntax

/// What may be evaluated away from the solution, and as often as one likes, with the same value each time.
enum Purity {
    /// Builtins that give the same value wherever they are called.
    static let builtins: Set<String> = [
        "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "Ellipsis", "Exception", "False",
        "IndexError", "KeyError", "LookupError", "None", "NotImplementedError", "OverflowError", "RuntimeError",
        "StopIteration", "True", "TypeError", "ValueError", "ZeroDivisionError", "abs", "all", "any", "ascii", "bin",
        "bool", "bytearray", "bytes", "callable", "chr", "complex", "dict", "divmod", "enumerate", "filter", "float",
        "format", "frozenset", "getattr", "hasattr", "hex", "int", "isinstance", "issubclass", "iter", "len", "list",
        "map", "max", "min", "next", "object", "oct", "ord", "pow", "range", "repr", "reversed", "round", "set",
        "slice", "sorted", "str", "sum", "tuple", "type", "zip",
    ]

    /// Builtins that do something, or give what differs from run to run.
    static let otherBuiltins: Set<String> = [
        "compile", "delattr", "dir", "eval", "exec", "globals", "hash", "help", "id", "input", "locals", "memoryview",
        "open", "print", "property", "setattr", "staticmethod", "classmethod", "super", "vars",
    ]

    /// Modules of the standard library that know neither time nor chance.
    static let modules: Set<String> = [
        "__future__", "array", "bisect", "calendar", "cmath", "collections", "copy", "dataclasses", "datetime",
        "decimal", "enum", "fractions", "functools", "heapq", "itertools", "json", "math", "numbers", "operator", "re",
        "statistics", "string", "textwrap", "types", "typing", "unicodedata",
    ]

    /// Attributes that read the clock.
    private static let clocks: Set<String> = ["now", "today", "utcnow"]

    /// Whether an import binds nothing but what may be evaluated anywhere.
    static func isPure(_ statement: Node) -> Bool {
        let names: [String]
        if let plain = statement.as(AST.Import.self) {
            names = plain.names.map { AST.Alias(unchecked: $0).name.description }
        } else if let from = statement.as(AST.ImportFrom.self), from.level == 0 {
            names = [from.module?.description ?? ""]
        } else {
            return false
        }
        return names.allSatisfy { modules.contains($0.split(separator: ".").first.map(String.init) ?? "") }
    }

    /// Whether the clock is read in it.
    static func readsClock(_ node: Node) -> Bool {
        node.subtree.contains { part in
            guard let attribute = part.as(AST.Attribute.self) else { return false }
            return clocks.contains(attribute.attr.description)
        }
    }

    /// Calls that make a value which nothing can change later.
    private static let scalarCalls: Set<String> = [
        "abs", "all", "any", "bin", "bool", "chr", "complex", "float", "hex", "int", "isinstance", "len", "oct", "ord",
        "repr", "round", "str", "sum",
    ]

    /// Whether the expression's value can be changed by nobody, whoever gets hold of it.
    static func isUnchangeable(_ node: Node, rebound: Set<String>) -> Bool {
        func isFine(_ node: Node) -> Bool { isUnchangeable(node, rebound: rebound) }
        switch node.kind {
        case .constant, .compare, .joinedStr, .lambda: return true
        case .unaryOp: return true
        case .tuple: return AST.Tuple(unchecked: node).elts.allSatisfy(isFine)
        case .binOp:
            let operation = AST.BinOp(unchecked: node)
            return isFine(operation.left) && isFine(operation.right)
        case .ifExp:
            let choice = AST.IfExp(unchecked: node)
            return isFine(choice.body) && isFine(choice.orelse)
        case .call:
            let call = AST.Call(unchecked: node)
            guard let name = call.func.identifier?.description else { return isTextMethod(call.func) }
            // A sum with a start may be a list.
            if name == "sum", call.args.count != 1 || !call.keywords.isEmpty { return false }
            return scalarCalls.contains(name) && !rebound.contains(name)
        default: return false
        }
    }

    /// `", ".join(…)`: the methods of a literal text that give a text.
    private static func isTextMethod(_ callee: Node) -> Bool {
        guard let method = callee.as(AST.Attribute.self), method.value.stringValue != nil else { return false }
        return ["join", "format", "upper", "lower", "strip", "replace", "title"].contains(method.attr.description)
    }
}
