import Testing

@testable import Challenges

@Suite("is this statement an expression?")
struct StatementFormTests {
    static let expressions = [
        "f(1)", "numbers", "a == b", "a <= b", "a >= b", "a != b", "f(x=1)", "[y := 1, 2]", "(y := 1)",
        "not a",
        "lambda x=1: x", "sorted(xs, key=lambda x: -x)", "{1: 2}", "xs[1:2]", "'a = b'", "f('''\n= \n''')",
        "f(\n    1,\n)", "print_all(x)", "print(1) or 2", "print", "await g()", "x if y else z",
        "iffy", "a # = b",
        "f'{x:>5}'", "f(1) \\\n    .g()", "lambda: 0", "assert_equal(a)", "match(x)", "-1", "a\n",
    ]
    static let statements = [
        "x = 1", "x += 1", "x <<= 1", "x >>= 1", "x[0] = 2", "a, b = 1, 2", "x: int", "x: int = 3",
        "import os",
        "from a import b", "def f(): pass", "class A: pass", "for x in y: pass", "while x: pass",
        "if x: pass",
        "with x: pass", "del x", "assert x", "raise E", "pass", "return", "try: x", "global x",
        "async def f(): x",
        "@d\ndef f(): pass", "x; y", "a\nb", "# only a comment", "match x:\n  case 1: pass", "xs[f(a=1)] = 3",
    ]
    static let printCalls = [
        "print(1)", "print(f(x=1), end='')  # why", "print (1)", "print(\n1\n)", "  print(')')",
    ]

    @Test("expressions", arguments: expressions)
    func expression(_ text: String) { #expect(StatementSource(text).form == .expression) }

    @Test("statements", arguments: statements)
    func statement(_ text: String) { #expect(StatementSource(text).form == .statement) }

    @Test("calls of print", arguments: printCalls)
    func printCall(_ text: String) { #expect(StatementSource(text).form == .printCall) }
}
