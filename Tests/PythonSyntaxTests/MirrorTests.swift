import Foundation
import InterpreterThread
import PythonEmbedding
import PythonSyntax
import Testing

/// The mirror of a tree is the tree: same nodes, same fields, same places, over the standard library.
@Suite("mirror of ast.parse")
struct MirrorTests {
    /// What `MirrorDump` says, said by Python.
    private static let program = """
        import ast
        lines = []
        exact = __import__("sys").version_info >= (3, 12)

        def show(value):
            if isinstance(value, ast.AST):
                return type(value).__name__ if isinstance(value, (ast.operator, ast.boolop, ast.unaryop, ast.cmpop, ast.expr_context)) else "."
            if isinstance(value, list):
                return "[" + ",".join(map(show, value)) + "]"
            return "None" if value is None else str(value)

        def constant(value):
            if isinstance(value, (str, bytes)):
                return f"{type(value).__name__}:{len(value if isinstance(value, bytes) else value.encode('utf-8', 'surrogatepass'))}"
            if isinstance(value, int) and not isinstance(value, bool):
                return f"int:{value}" if -2**63 <= value < 2**63 else "int:big"
            return type(value).__name__ if value is not ... else "ellipsis"

        def walk(node, inside):
            place = ""
            if hasattr(node, "lineno") and not inside:
                place = f" {node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
            fields = [
                constant(value) if isinstance(node, ast.Constant) and name == "value"
                or isinstance(node, ast.MatchSingleton) else show(value)
                for name, value in ast.iter_fields(node) if name not in ("type_comment", "kind")
            ]
            lines.append(type(node).__name__ + place + " " + " ".join(fields))
            inside = inside or isinstance(node, ast.JoinedStr) and not exact
            for name, value in ast.iter_fields(node):
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.AST) and not isinstance(child, (ast.operator, ast.boolop, ast.unaryop, ast.cmpop, ast.expr_context)):
                        walk(child, inside)

        walk(ast.parse(source), False)
        result = "\\n".join(lines)
        """

    static let files: [String] = {
        let folder = "/usr/lib/python\(Interpreter.version)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".py") }.sorted().map { "\(folder)/\($0)" }
    }()

    static let snippets = [
        "", "# only a comment", "x = 1\r\ny = 2\r\n", "x = 1\ry = 2\r", "ä = 'ö€😀'; b = ä\n", "\u{c}x = 1\n",
        "match p:\n    case [1, *rest] if rest: pass\n    case {'a': x, **kw}: pass\n    case C(1, y=2) | None: pass\n",
        "try:\n    pass\nexcept* (A, B) as e:\n    pass\n", "async def f():\n    async with a as b, c: pass\n    async for x in y: await z\n",
        "def f(a, /, b: int = 1, *c, d, e=2, **g) -> int: return lambda *x, y=1: x\n", "f(*b, c=1, **a)\nd = {**a, 'b': 1}\n",
        "x = 10**400 + 123456789012345678901234567890 + 1j + 1.5 + ... \n", "s = f'{x!r:>{w}} {y=}' 'z' f\"{a['b']}\"\n",
        "@d\nclass C(A, metaclass=M):\n    '''doc'''\n    x: int\n    (y): int = 1\n", "print(a if b else c, [x for x in y if z for w in v])\n",
    ]

    @Test("files of the standard library", arguments: files)
    func mirrorsFile(_ path: String) async throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        try await compare(bytes)
    }

    @Test("every kind of node", arguments: snippets)
    func mirrorsSnippet(_ text: String) async throws { try await compare(Array(text.utf8)) }

    private func compare(_ bytes: [UInt8]) async throws {
        let (ours, theirs) = try await PythonThread.shared.run { interpreter in
            let tree = try SyntaxReader(interpreter).read(bytes)
            return (MirrorDump.text(tree), try PythonSide.result(of: Self.program, ["source": bytes], interpreter))
        }
        if ours == theirs { return }
        let difference = zip(ours.split(separator: "\n"), theirs.split(separator: "\n")).first { $0 != $1 }
        Issue.record("the mirror has \(difference?.0 ?? "fewer or more nodes"), Python \(difference?.1 ?? "")")
    }
}
