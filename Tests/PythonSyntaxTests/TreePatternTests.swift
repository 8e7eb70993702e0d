import InterpreterThread
import PythonEmbedding
import PythonSyntax
import Testing

@Suite("patterns of code")
struct TreePatternTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let pattern: String
        let source: String
        /// Line of the first match, from 1; nil for none.
        let line: Int?
        var entryPoint = ""
        var testDescription: String { "\(pattern) in \(source.prefix(60))" }
    }

    static let rows = [
        Row(pattern: "sum(_ for _ in _)", source: "a = 1\nb = sum(x.len for x in words)", line: 2),
        Row(pattern: "sum(_ for _ in _)", source: "sum(x for x in words if x)", line: 1),
        Row(pattern: "sum(_ for _ in _)", source: "sum([x for x in words])", line: nil),
        Row(pattern: "[_ for _ in _]", source: "[a + b for a, b in pairs for c in a]", line: 1),
        Row(pattern: "Counter(...)", source: "import collections\ncollections.Counter(words, more=1)", line: 2),
        Row(pattern: "Counter(...)", source: "Counter()", line: 1),
        Row(pattern: "Counter()", source: "Counter(words)", line: nil),
        Row(pattern: "min(..., default=None)", source: "min(a, b, key=f, default=None)", line: 1),
        Row(pattern: "min(..., default=None)", source: "min(a, default=0)", line: nil),
        Row(pattern: "sorted(_, key=_)", source: "sorted(rows, reverse=True)", line: nil),
        Row(pattern: "_[_] += 1", source: "counts[word] += 1", line: 1),
        Row(pattern: "_[_] += 1", source: "counts[word] += 2", line: nil),
        Row(pattern: "with open(...) as _: ...", source: "with lock, open(path, 'rb') as file:\n    pass", line: 1),
        Row(pattern: "with open(...) as _: ...", source: "with lock:\n    open(path)", line: nil),
        Row(pattern: "for _ in range(len(_)): ...", source: "for i in range(len(a)):\n    print(i)\nelse:\n    f()", line: 1),
        Row(pattern: "for _ in range(len(_)): ...", source: "for i in range(3):\n    pass", line: nil),
        Row(pattern: "try: ...\nexcept KeyError: ...", source: "try:\n    f()\nexcept ValueError:\n    g()\nexcept KeyError as e:\n    h()\nfinally:\n    i()", line: 1),
        Row(pattern: "try: ...\nexcept: ...", source: "try:\n    f()\nexcept KeyError:\n    g()", line: nil),
        Row(pattern: "match _:\n    case _: ...", source: "match a:\n    case [1, *rest] if rest:\n        f()\n    case {'k': v}:\n        g()", line: 1),
        Row(pattern: "def _(*_): ...", source: "@cache\ndef f(a: int, *, b=2) -> int:\n    '''Doc.'''\n    return a\nf(1)", line: 2),
        Row(pattern: "cache", source: "@functools.cache\ndef f(a):\n    return a\nf(1)", line: 1),
        Row(pattern: "class _(Enum): ...", source: "class Colour(enum.Enum):\n    RED = 1", line: 1),
        Row(pattern: "f\"{...}\"", source: "f'{a} and {b!r}'", line: 1),
        Row(pattern: "f\"{...}\"", source: "f'nothing'", line: nil),
        Row(pattern: "(_, *_)", source: "for first, *rest in rows:\n    pass", line: 1),
        Row(pattern: "from itertools import chain", source: "from itertools import accumulate, chain as c", line: 1),
        Row(pattern: "raise _ from _", source: "raise ValueError('x') from error", line: 1),
        Row(pattern: "raise _ from _", source: "raise ValueError('x')", line: nil),
        Row(pattern: "lambda _: _", source: "f(lambda a: a + 1)", line: 1),
        Row(pattern: "_ if _ else _", source: "x = 'a' if b else 'c'", line: 1),
        Row(pattern: "zork(...)", source: "def helper(order):\n    return order\nx = helper(1)", line: nil),
        Row(pattern: "_.get('b')", source: "a.get('c')\nd.get('b')", line: 2),
        // What cannot run does not count.
        Row(pattern: "Counter(...)", source: "if False:\n    Counter(words)", line: nil),
        Row(pattern: "Counter(...)", source: "if not_known:\n    Counter(words)", line: 2),
        Row(pattern: "Counter(...)", source: "if True:\n    pass\nelse:\n    Counter(words)", line: nil),
        Row(pattern: "Counter(...)", source: "while 0:\n    Counter(words)", line: nil),
        Row(pattern: "Counter(...)", source: "def f():\n    return 1\n    Counter(words)\nf()", line: nil),
        Row(pattern: "Counter(...)", source: "def unused():\n    return Counter(unused())", line: nil),
        Row(pattern: "Counter(...)", source: "def used():\n    return Counter(a)\nx = used()", line: 2),
        Row(pattern: "Counter(...)", source: "def solve():\n    return Counter(a)", line: 2, entryPoint: "solve"),
        Row(pattern: "Counter(...)", source: "class A:\n    def method(self):\n        return Counter(a)", line: 3),
        Row(pattern: "Counter(...)", source: "text = 'Counter(words)'  # Counter(words)", line: nil),
    ]

    @Test("where a pattern occurs first", arguments: rows)
    func match(_ row: Row) async throws {
        let line = try await PythonThread.shared.run { interpreter -> Int? in
            let reader = try SyntaxReader(interpreter)
            let source = try reader.read(try DecodedSource(Array(row.source.utf8)))
            let tree = try reader.read(try DecodedSource(Array(row.pattern.utf8)))
            guard let pattern = TreePattern(tree) else { return -1 }
            return pattern.firstMatch(in: LivingCode(source, entryPoint: row.entryPoint))
                .map { source.source.line(at: $0.start) + 1 }
        }
        #expect(line == row.line)
    }

    @Test("what is no pattern", arguments: ["", "a = 1\nb = 2", "# nothing"])
    func malformed(_ text: String) async throws {
        let isPattern = try await PythonThread.shared.run { interpreter in
            let reader = try SyntaxReader(interpreter)
            let tree = try reader.read(try DecodedSource(Array(text.utf8)))
            return TreePattern(tree) != nil
        }
        #expect(!isPattern)
    }
}
