import Similarity
import Testing

@Suite("What a copy may differ in")
struct NormalisationTests {
    @Test("makes no difference", arguments: [
        ("x = a + 1", "y = b + 1  # why"), ("'''doc'''\nx = f(1)", "x = f(1)"),
        ("def f(a: int) -> 'T':\n    b: int = a\n    return b", "def g(c):\n    d = c\n    return d"),
        ("x += 1\nf(x)", "x = x + 1\nf(x)"), ("f(not a == b)", "f(a != b)"), ("f(a > b)", "f(b < a)"),
        ("f(not a < b)", "f(a >= b)"), ("f(a not in b)", "f(not a in b)"),
        ("if a != b:\n    f()\nelse:\n    g()", "if a == b:\n    g()\nelse:\n    f()"),
        ("if a <= b:\n    f()\nelse:\n    g()", "if b < a:\n    g()\nelse:\n    f()"),
        ("f(1 if not a else 2)", "f(2 if a else 1)"), ("f(f'{a} b')", "f('{} b'.format(a))"),
        ("f(f'{a} b')", "f('%s b' % a)"), ("f(f'{a}: {b:>3}')", "f('%s: %3s' % (a, b))"),
        ("import collections\nf(collections.deque(a))", "from collections import deque\nf(deque(a))"),
        ("f(list())", "f([])"), ("f(0x10)", "f(16)"), ("raise E('a')", "raise E(f'b {c}')"),
        ("f('hello')", "f(\"good day\")"), ("f(a)\nprint(a)", "f(a)"), ("b = 1\nf(a)", "f(a)"),
        ("def f(a):\n    return a\ndef g(b):\n    return b + 1",
            "def q(b):\n    return b + 1\ndef p(a):\n    return a"),
        ("class A:\n    def f(self):\n        self.x = 1", "class B:\n    def g(this):\n        this.y = 1"),
    ])
    func alike(one: String, other: String) async throws { #expect(try await Reading.areAlike(one, other)) }

    @Test("makes a difference", arguments: [
        ("f(a + 1)", "f(a - 1)"), ("f(a + 1)", "f(a + 2)"), ("f(a < b)", "f(b < a)"), ("f(a < b)", "f(a <= b)"),
        ("a = b = 1\nf(a, b, a)", "a = b = 1\nf(a, b, b)"), ("f(len(a))", "f(sum(a))"), ("a.append(1)", "a.extend(1)"),
        ("f('a')", "f('b')"), ("if a:\n    f()\nelse:\n    g()", "if a:\n    g()\nelse:\n    f()"),
        ("b = f()\ng(a)", "g(a)"), ("for a in b: f(a)", "while b: f(a)"), ("raise E('a')", "raise F('a')"),
        ("print(1)\nf(print(2))", "f(str(2))"), ("f(and_ and b)", "f(and_ or b)"),
        ("def print(a): pass\nprint(f(1))", "def print(a): pass"),
    ])
    func different(one: String, other: String) async throws { #expect(try await !Reading.areAlike(one, other)) }
}
