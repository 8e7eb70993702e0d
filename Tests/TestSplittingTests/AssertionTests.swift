import TestSplitting
import Testing
import WorkerProtocol

@Suite("Test code is taken apart")
struct AssertionTests {
    @Test("assertions in the module", arguments: AssertionTable.rows)
    func assertion(_ row: AssertionTable.Row) async throws { try await check(row) }

    @Test("functions and loops", arguments: FunctionTable.functions)
    func function(_ row: AssertionTable.Row) async throws { try await check(row) }

    @Test("comparisons in loops and conditions are collected", arguments: PairTable.collected)
    func collected(_ row: AssertionTable.Row) async throws { try await check(row) }

    @Test("comparisons that stay as they are", arguments: PairTable.kept)
    func kept(_ source: String) async throws {
        let tests = try await Splitting.split(source)
        let code = tests.blocks.flatMap(\.statements).map(\.source).joined(separator: "\n")
        #expect(tests.isComplete == false)
        #expect(code.contains("assert"))
        #expect(!code.contains("_pairs"))
    }

    @Test("a loop without an assertion left says where the values are compared")
    func collectedReason() async throws {
        let whole = try await Splitting.split("for i in g():\n    assert f(i) == i")
        #expect(
            whole.blocks.map(\.reason) == [
                "line 1: what is expected is made beside the solution (and compared outside)"
            ])
        let half = try await Splitting.split("for i in g():\n    assert f(i) == i\n    assert f(i) > 0")
        #expect(half.blocks.map(\.reason) == ["line 1: a loop with assertions is run as it is"])
    }

    @Test("methods of unittest classes", arguments: FunctionTable.methods)
    func method(_ row: AssertionTable.Row) async throws { try await check(row) }

    private func check(_ row: AssertionTable.Row) async throws {
        let tests = try await Splitting.split(row.source)
        #expect(Splitting.lines(tests) == row.lines)
        #expect(tests.blocks.contains(where: \.isVisible) == row.isVisible, "\(tests.blocks.map(\.reason))")
        #expect(tests.skipped.isEmpty == !row.lines.isEmpty)
        // What crosses to the command arrives as it was sent.
        #expect(try SplitTests(decoding: tests.encode()) == tests)
    }

    @Test("what is sent incompletely is refused")
    func truncated() async throws {
        let bytes = try await Splitting.split("assert f(1) == 2\nassert f(2) in (1, 2)").encode()
        for count in 0..<bytes.count {
            #expect(throws: ProtocolError.self) { try SplitTests(decoding: Array(bytes[..<count])) }
        }
    }

    @Test("names, lines, reasons and what computed values need")
    func details() async throws {
        let source = """
            import math

            N = 3

            def check(candidate):
                base = N * 2
                assert candidate(1) == math.floor(base / 4)
                assert candidate(2) > 1

            def test_more():
                assert f(3) == 4
            """
        let tests = try await Splitting.split(source)
        #expect(tests.blocks.map(\.name) == ["check", "test_more"])
        #expect(tests.blocks.map(\.line) == [5, 10])
        #expect(tests.blocks[0].statements.map(\.line) == [7, 8])
        #expect(tests.blocks[0].reference == "import math\nN = 3\nbase = N * 2\n")
        #expect(tests.blocks[0].computedExpressions == ["math.floor(base / 4)"])
        #expect(tests.blocks[0].reason == "line 8: `f(2) > 1` is decided beside the solution")
        #expect(tests.blocks[1].isVisible == false)
        #expect(!tests.isComplete && tests.needsReference)
    }

    @Test("a block an assertion, where none depends on another")
    func separated() async throws {
        let pure = try await Splitting.split("assert f(1) == 2\nassert f(2) == 3").blocks[0]
        #expect(pure.separated.map(\.name) == ["assertions 1", "assertions 2"])
        #expect(pure.separated.map(\.line) == [1, 2])
        let chained = try await Splitting.split("x = []\nassert f(x) == 2\nassert f(x) == 3").blocks[0]
        #expect(chained.separated == [chained])
    }

    @Test("the module of the solution is there already")
    func imports() async throws {
        let source = "from leap import f, g as h\n\ndef test_a():\n    assert h(f(1)) == 2\n"
        let tests = try await Splitting.split(source, moduleName: "leap")
        #expect(Splitting.lines(tests) == ["h = g", "h(f(1)) → 2"])
        let builtins =
            "from leap import f, sum, map as leap_map\nassert sum([1]) == 2\nassert f(len([])) == leap_map(1)\n"
        let solution = "__import__('sys').modules['solution']"
        #expect(
            Splitting.lines(try await Splitting.split(builtins, moduleName: "leap")) == [
                "sum = \(solution).sum", "leap_map = \(solution).map", "sum([1]) → 2",
                "bool(f(len([])) == leap_map(1)) → true",
            ])
        #expect(
            Splitting.lines(try await Splitting.split("assert sum([1]) == 2", entryPoint: "sum")) == ["sum([1]) → 2"])
        let inner = "try:\n    from leap import f\nexcept ImportError:\n    raise\nassert f(1) == 2\n"
        #expect(
            Splitting.lines(try await Splitting.split(inner, moduleName: "leap")) == [
                "__import__('sys').modules['leap'] = \(solution)",
                "try:\n    from leap import f\nexcept ImportError:\n    raise", "f(1) → 2",
            ])
        let whole = try await Splitting.split("import leap\nassert leap.f(1) == 2\n", moduleName: "leap")
        #expect(Splitting.lines(whole) == ["leap = __import__('sys').modules['solution']", "leap.f(1) → 2"])
    }
}
