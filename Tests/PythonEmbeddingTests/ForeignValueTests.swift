import BigInt
import PythonEmbedding
import PythonValues
import Testing
import WorkerProtocol

/// Instances, iterators and liars: whatever is no exact built-in type.
@Suite("values that are not plain", .serialized)
struct ForeignValueTests {
    typealias Row = ValueTests.Row

    static func other(_ type: String, _ repr: String) -> PythonValue { .other(type: type, repr: PythonString(repr)) }

    static let liars = [
        Row("One(1)", other("solution.One", "1"), after: "class One(int):\n    def __eq__(self, other): return True"),
        Row("L([1])", other("solution.L", "[1]"), after: "class L(list): pass"),
        Row(
            "L()", other("solution.L", "[1, 2]"),
            after: """
                class L(list):
                    def __len__(self): return 2
                    def __iter__(self): return iter([1, 2])
                    def __eq__(self, other): return True
                    def __repr__(self): return '[1, 2]'
                """),
        Row("S('x')", other("solution.S", "'x'"), after: "class S(str):\n    def __eq__(self, o): return True"),
        Row("D()", other("solution.D", "{}"), after: "class D(dict): pass"),
        Row(
            "T((1,))", other("solution.T", "(1,)"),
            after: "class T(tuple):\n    def __eq__(self, other): return True"),
        Row("F(1)", other("solution.F", "1.0"), after: "class F(float): pass"),
        Row("B(b'x')", other("solution.B", "b'x'"), after: "class B(bytes): pass"),
        Row(
            "X()", other("solution.X", "1"),
            after: "class X:\n    __class__ = int\n    def __repr__(self): return '1'"),
        Row(
            "int()", other("solution.int", "1"),
            after: "class int:\n    __module__ = 'builtins'\n    def __repr__(self): return '1'"),
        Row(
            "X()", other("solution.X", "1"),
            after: """
                class M(type):
                    def __getattribute__(self, name): raise SystemExit(0)
                class X(metaclass=M):
                    __qualname__ = 'int'
                    def __repr__(self): return '1'
                """),
        Row("E.A", other("solution.E", "<E.A: 1>"), after: "from enum import IntEnum\nclass E(IntEnum):\n    A = 1"),
        Row("C()", other("solution.C", "C()"), after: "from collections import Counter\nclass C(Counter): pass"),
        Row(
            "OrderedDict({1: 2})", .derived(type: "collections.OrderedDict", repr: "{}", base: one),
            after: """
                class OrderedDict(dict):
                    __module__ = 'collections'
                    def __eq__(self, other): return True
                    def __len__(self): return 0
                    def __iter__(self): return iter(())
                    def __repr__(self): return '{}'
                """),
    ]

    static let one = PythonValue.dict([.init(key: .int(1), value: .int(2))])

    /// Instances that equal what they contain.
    static let derived = [
        Row(
            "P(1)", .derived(type: "solution.P", repr: "P(x=1)", base: .tuple([.int(1)])),
            after: "from collections import namedtuple\nP = namedtuple('P', 'x')"),
        Row(
            "T([1])", .derived(type: "solution.T", repr: "(1,)", base: .tuple([.int(1)])),
            after: "class T(tuple):\n    def __len__(self): return 2\n    def __iter__(self): return iter('ab')"),
        Row(
            "Counter([1, 1])", .derived(type: "collections.Counter", repr: "Counter({1: 2})", base: one),
            after: "from collections import Counter"),
        Row(
            "defaultdict(int)",
            .derived(type: "collections.defaultdict", repr: "defaultdict(<class 'int'>, {})", base: .dict([])),
            after: "from collections import defaultdict"),
        Row(
            "OrderedDict({1: 2})",
            .derived(type: "collections.OrderedDict", repr: "OrderedDict([(1, 2)])", base: one),
            after: "from collections import OrderedDict"),
        Row(
            "x", .derived(type: "collections.Counter", repr: "Counter({1: [Counter({1: [...]})]})", base: cyclic),
            after: "from collections import Counter\nx = Counter()\nx[1] = [x]"),
    ]

    static let cyclic = PythonValue.dict([.init(key: .int(1), value: .list([.unencodable(.cycle)]))])

    static let library = [
        Row("deque([1])", other("collections.deque", "deque([1])"), after: "from collections import deque"),
        Row("Decimal('1')", other("decimal.Decimal", "Decimal('1')"), after: "from decimal import Decimal"),
        Row("range(3)", other("builtins.range", "range(0, 3)")),
        Row("{1: 2}.keys()", other("builtins.dict_keys", "dict_keys([1])")),
        Row("int", other("builtins.type", "<class 'int'>")),
        Row("NotImplemented", other("builtins.NotImplementedType", "NotImplemented")),
    ]

    static let reprs = [
        Row(
            "R()", other("solution.R", "<its repr raised an exception>"),
            after: "class R:\n    def __repr__(self): raise SystemExit(0)"),
        Row(
            "R()", other("solution.R", "<its repr raised an exception>"),
            after: "class R:\n    def __repr__(self): return repr(self)"),
        Row(
            "R()", other("solution.R", String(repeating: "x", count: 16 << 10)),
            after: "class R:\n    def __repr__(self): return 'x' * 10**6"),
        Row(
            "R()", .other(type: "solution.R", repr: PythonString(codePoints: [0xD800])),
            after: "class R:\n    def __repr__(self): return '\\ud800'"),
        // Its methods change the container that is just being read.
        Row(
            "x", .list([other("solution.R", "gone")]),
            after: "class R:\n    def __repr__(self): x.clear(); return 'gone'\nx = [R(), 1, 2]"),
        Row(
            "x", .list([other("solution.R", "more"), .int(1), .int(2)]),
            after: "class R:\n    def __repr__(self): x.extend([1, 2]); return 'more'\nx = [R()]"),
    ]

    static let iterators = [
        Row(
            "(i for i in range(3))",
            .iterator(type: "builtins.generator", items: [.int(0), .int(1), .int(2)], hasMore: false),
            take: 4),
        Row(
            "(i for i in range(5))", .iterator(type: "builtins.generator", items: [.int(0), .int(1)], hasMore: true),
            take: 2),
        Row("iter([])", .iterator(type: "builtins.list_iterator", items: [], hasMore: false)),
        Row("zip('a', [1])", .iterator(type: "builtins.zip", items: [.tuple([.str("a"), .int(1)])], hasMore: false)),
        Row(
            "count()", .iterator(type: "itertools.count", items: [.int(0), .int(1), .int(2)], hasMore: true),
            after: "from itertools import count", take: 3),
        Row(
            "[iter([1]), 2]",
            .list([.iterator(type: "builtins.list_iterator", items: [.int(1)], hasMore: false), .int(2)])),
        Row(
            "I()", .iterator(type: "solution.I", items: [.int(7)], hasMore: true),
            after: "class I:\n    def __iter__(self): return self\n    def __next__(self): return 7", take: 1),
        Row(
            "I()", .iterator(type: "solution.I", items: [.unencodable(.cycle)], hasMore: true),
            after: "class I:\n    def __iter__(self): return self\n    def __next__(self): return self", take: 1),
    ]

    @Test("are named, not believed", arguments: [liars, derived, library, reprs, iterators].joined().map { $0 })
    func foreign(_ row: Row) async throws {
        let value = try await row.snippet.value()
        #expect(value == row.value, sourceLocation: row.place)
    }

    @Test(
        "an exception from __next__ is the statement's",
        arguments: [
            ("(1 // x for x in [1, 0])", "builtins.ZeroDivisionError"),
            ("[0, (1 // x for x in [0])]", "builtins.ZeroDivisionError"),
            ("map(int, ['x'])", "builtins.ValueError"), ("(exit_now() for _ in 'x')", "builtins.SystemExit"),
            ("{1: changing}", "builtins.RuntimeError"),
        ])
    func raising(_ expression: String, _ type: String) async throws {
        let setup = """
            def exit_now(): raise SystemExit(0)
            class R:
                def __repr__(self): changing.add(3); return ''
            changing = {R()}
            """
        let error = await #expect(throws: PythonError.self) {
            _ = try await Snippet(setup: setup, expression: expression).value()
        }
        #expect(error?.record.type == type)
    }
}
