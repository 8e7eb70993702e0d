import Mutation
import Testing

/// Snippets, and the mutants that one operator makes of each: `line: before → after`.
enum OperatorTable {
    struct Row: Sendable, CustomTestStringConvertible {
        let made: any MutationOperator.Type
        let source: String
        let mutants: [String]
        var testDescription: String { "\(made.name): \(source)" }
    }

    private static func row(_ made: any MutationOperator.Type, _ source: String, _ mutants: String...) -> Row {
        Row(made: made, source: source, mutants: mutants)
    }

    static let rows: [Row] = comparisons + arithmetic + connectives + unary + constants + calls + flow + excluded

    private static let comparisons: [Row] = [
        row(ComparisonMutation.self, "a < b", "1: a < b → a <= b"),
        row(ComparisonMutation.self, "a<=b", "1: a<=b → a<b"),
        row(ComparisonMutation.self, "a > -b", "1: a > -b → a >= -b"),
        row(ComparisonMutation.self, "a >= b", "1: a >= b → a > b"),
        row(ComparisonMutation.self, "a == b != c", "1: a == b != c → a != b != c", "1: a == b != c → a == b == c"),
        row(ComparisonMutation.self, "a in b", "1: a in b → a not in b"),
        row(ComparisonMutation.self, "a not  in b", "1: a not  in b → a in b"),
        row(ComparisonMutation.self, "a is None", "1: a is None → a is not None"),
        row(ComparisonMutation.self, "a is not(b)", "1: a is not(b) → a is(b)"),
        row(ComparisonMutation.self, "(a  # in or out\n in b)", "2: in b) → not in b)"),
        row(ComparisonMutation.self, "(a)in(b)", "1: (a)in(b) → (a)not in(b)"),
        row(ComparisonMutation.self, "('<') < ('>')", "1: ('<') < ('>') → ('<') <= ('>')"),
        row(ComparisonMutation.self, "x = [a is \\\n not b]", "1: x = [a is \\ → x = [a is b]"),
    ]

    private static let arithmetic: [Row] = [
        row(ArithmeticMutation.self, "a + b", "1: a + b → a - b"),
        row(ArithmeticMutation.self, "a - -b", "1: a - -b → a + -b"),
        row(ArithmeticMutation.self, "a * b", "1: a * b → a + b"),
        row(ArithmeticMutation.self, "a / b // c", "1: a / b // c → a * b // c", "1: a / b // c → a / b * c"),
        row(ArithmeticMutation.self, "a % b", "1: a % b → a * b"),
        row(ArithmeticMutation.self, "a ** b", "1: a ** b → a * b"),
        row(ArithmeticMutation.self, "a & b", "1: a & b → a | b"),
        row(ArithmeticMutation.self, "a | b", "1: a | b → a & b"),
        row(ArithmeticMutation.self, "a ^ b", "1: a ^ b → a & b"),
        row(ArithmeticMutation.self, "a << b", "1: a << b → a >> b"),
        row(ArithmeticMutation.self, "a >> b", "1: a >> b → a << b"),
        row(ArithmeticMutation.self, "a @ b", "1: a @ b → a * b"),
        row(ArithmeticMutation.self, "a //= b", "1: a //= b → a *= b"),
        row(ArithmeticMutation.self, "a[0]+=-1", "1: a[0]+=-1 → a[0]-=-1"),
        row(ArithmeticMutation.self, "x = (a +  # plus +\n b)", "1: x = (a +  # plus + → x = (a -  # plus +"),
        row(ArithmeticMutation.self, "x = 'ü' + b", "1: x = 'ü' + b → x = 'ü' - b"),
    ]

    private static let connectives: [Row] = [
        row(ConnectiveMutation.self, "a and b", "1: a and b → a or b"),
        row(
            ConnectiveMutation.self, "a or b or c", "1: a or b or c → a and b or c", "1: a or b or c → a or b and c"),
        row(ConnectiveMutation.self, "(a)or(b)", "1: (a)or(b) → (a)and(b)"),
        row(ConnectiveMutation.self, "0xfor b", "1: 0xfor b → 0xf and b"),
    ]

    private static let unary: [Row] = [
        row(UnaryMutation.self, "not a", "1: not a → a"),
        row(UnaryMutation.self, "not (a or b)", "1: not (a or b) → (a or b)"),
        row(UnaryMutation.self, "x = -a", "1: x = -a → x = a"),
        row(UnaryMutation.self, "~a", "1: ~a → a"),
        row(UnaryMutation.self, "+a"),
        row(UnaryMutation.self, "def f(a):\n    return-a", "2: return-a → return a"),
        row(UnaryMutation.self, "not \\\n  a", "1: not \\ → a"),
        row(UnaryMutation.self, "not not a", "1: not not a → not a"),
    ]

    private static let constants: [Row] = [
        row(ConstantMutation.self, "x = True", "1: x = True → x = False"),
        row(ConstantMutation.self, "x = False", "1: x = False → x = True"),
        row(ConstantMutation.self, "x = 41", "1: x = 41 → x = 42"),
        row(ConstantMutation.self, "x = -1", "1: x = -1 → x = -2"),
        row(ConstantMutation.self, "x = 0x10.real", "1: x = 0x10.real → x = (17).real"),
        row(ConstantMutation.self, "x = 9223372036854775807", "1: x = 9223372036854775807 → x = 9223372036854775808"),
        row(
            ConstantMutation.self, "x = 99999999999999999999",
            "1: x = 99999999999999999999 → x = 100000000000000000000"),
        row(
            ConstantMutation.self, "x = 0xFFFF_FFFF_FFFF_FFFE",
            "1: x = 0xFFFF_FFFF_FFFF_FFFE → x = 0xffff_ffff_ffff_ffff"),
        row(ConstantMutation.self, "x = 0.5", "1: x = 0.5 → x = 1.5"),
        row(ConstantMutation.self, "x = 1e300", "1: x = 1e300 → x = 0.0"),
        row(ConstantMutation.self, "x = 1e999", "1: x = 1e999 → x = 0.0"),
        row(ConstantMutation.self, "x = 'a'", "1: x = 'a' → x = \"\""),
        row(ConstantMutation.self, "x = ''", "1: x = '' → x = \"mutant\""),
        row(ConstantMutation.self, "x = ('a'\n 'b')", "1: x = ('a' → x = (\"\")"),
        row(ConstantMutation.self, "def f():\n    return'a'", "2: return'a' → return\"\""),
        row(
            ConstantMutation.self, "x = 1if a else 2", "1: x = 1if a else 2 → x = 2 if a else 2",
            "1: x = 1if a else 2 → x = 1if a else 3"),
        row(ConstantMutation.self, "x = None, ..., 1j, b'a'"),
        row(
            ConstantMutation.self, "match x:\n    case {1: a, 2: b}: pass\n    case {-1: a}: pass",
            "2: case {1: a, 2: b}: pass → case {1: a, 3: b}: pass"),
        row(ConstantMutation.self, "match x:\n    case 'a' | 1: pass", "2: case 'a' | 1: pass → case \"\" | 1: pass",
            "2: case 'a' | 1: pass → case 'a' | 2: pass"),
        row(ConstantMutation.self, "''.join(a)", "1: ''.join(a) → \"mutant\".join(a)"),
    ]

    private static let calls: [Row] = [
        row(SwappedArgumentsMutation.self, "f(a, b)", "1: f(a, b) → f(b, a)"),
        row(SwappedArgumentsMutation.self, "f(a,  # first\n  b, c)", "1: f(a,  # first → f(b,  # first"),
        row(SwappedArgumentsMutation.self, "f((a), (b, c))", "1: f((a), (b, c)) → f((b, c), (a))"),
        row(SwappedArgumentsMutation.self, "f(*a, b)"),
        row(SwappedArgumentsMutation.self, "f(a, *b)"),
        row(SwappedArgumentsMutation.self, "f(a, k=b)"),
        row(SwappedArgumentsMutation.self, "f(a, a)"),
        row(
            SwappedArgumentsMutation.self, "def f():\n    g((yield 1), a)", "2: g((yield 1), a) → g(a, (yield 1))"),
        row(SwappedArgumentsMutation.self, "def f():\n    g((  # hidden\n yield 1), a)"),
    ]

    private static let flow: [Row] = [
        row(BranchAlwaysMutation.self, "if a: pass\nelif(b): pass", "1: if a: pass → if True: pass",
            "2: elif(b): pass → elif(True): pass"),
        row(BranchAlwaysMutation.self, "while a: pass"),
        row(BranchAlwaysMutation.self, "x = 1 if[a]else 2", "1: x = 1 if[a]else 2 → x = 1 if True else 2"),
        row(BranchNeverMutation.self, "if a: pass", "1: if a: pass → if False: pass"),
        row(BranchNeverMutation.self, "while a: pass", "1: while a: pass → while False: pass"),
        row(BranchNeverMutation.self, "x = 1 if a else 2", "1: x = 1 if a else 2 → x = 1 if False else 2"),
        row(ReturnNoneMutation.self, "def f():\n    return 1, 2", "2: return 1, 2 → return None"),
        row(ReturnNoneMutation.self, "def f():\n    return[\n        1]", "2: return[ → return None"),
        row(ReturnNoneMutation.self, "def f():\n    return\ndef g():\n    return None"),
        row(DroppedStatementMutation.self, "f(\n  a)", "1: f( → pass"),
        row(DroppedStatementMutation.self, "f(); g()", "1: f(); g() → pass; g()", "1: f(); g() → f(); pass"),
        row(DroppedStatementMutation.self, "a += 1", "1: a += 1 → pass"),
        row(DroppedStatementMutation.self, "a.b = 1\na = 1\na, b = c", "1: a.b = 1 → pass", "3: a, b = c → pass"),
        row(DroppedStatementMutation.self, "del a", "1: del a → pass"),
        row(DroppedStatementMutation.self, "raise A('b')", "1: raise A('b') → pass"),
        row(
            DroppedStatementMutation.self, "for a in b:\n    if a: continue\n    break",
            "2: if a: continue → if a: pass", "3: break → pass"),
        row(DroppedStatementMutation.self, "async def f():\n    await g", "2: await g → pass"),
        // Without it, `nonlocal` has nothing to mean.
        row(
            DroppedStatementMutation.self,
            "def f():\n    a, b = 1, 2\n    def g():\n        nonlocal a\n        a += 1", "5: a += 1 → pass"),
        row(
            FilterMutation.self, "x = [a for a in b if a if(c)]",
            "1: x = [a for a in b if a if(c)] → x = [a for a in b if True if(c)]",
            "1: x = [a for a in b if a if(c)] → x = [a for a in b if a if(True)]"),
        row(FilterMutation.self, "x = {a: b for a in c for b in a}"),
    ]

    private static let excluded: [Row] = [
        row(ConstantMutation.self, "'''module'''\ndef f():\n    'function'\nclass A:\n    'class'\n    'remark'"),
        row(
            ConstantMutation.self, "def f(a: 'A' = 1) -> 'B':\n    b: 'C' = 2",
            "1: def f(a: 'A' = 1) -> 'B': → def f(a: 'A' = 2) -> 'B':",
            "2: b: 'C' = 2 → b: 'C' = 3"),
        row(ConstantMutation.self, "raise A('words', 1 + 2)"),
        row(
            BranchNeverMutation.self, "raise A('a' if b else 'c')",
            "1: raise A('a' if b else 'c') → raise A('a' if False else 'c')"),
        row(ArithmeticMutation.self, "raise A('words' + b)"),
        row(ConstantMutation.self, "x = f'a{1}b{2:{3}}' 'c'"),
        row(ComparisonMutation.self, "if __name__ == '__main__':\n    a < b"),
        row(ComparisonMutation.self, "if '__main__' == __name__:\n    a < b\nelse:\n    a < b"),
        row(ConstantMutation.self, "__all__ = ['a', 'b']"),
    ]
}
