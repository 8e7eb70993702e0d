import Testing

/// One thing that is wrong with a package, and what must be said about it.
struct Breakage: Sendable, CustomTestStringConvertible {
    /// The check that must notice it, and no other.
    let check: String
    let what: String
    /// Texts by path; nil takes a file away.
    let changes: [String: String?]
    /// Where: relative to the package.
    let file: String
    var line: Int?
    /// What the report must say.
    let says: String

    var testDescription: String { "\(check): \(what)" }

    private static let accepted = "submissions/accepted"
    private static let secret = "data/secret/cases.doctest"

    static let all = verdicts + starters + times + cases + seeds + idioms + mutants

    static let verdicts = [
        Breakage(
            check: "verdicts", what: "an accepted submission that is wrong",
            changes: ["\(accepted)/wrong.py": "def evens(numbers):\n    return 1\n"], file: "\(accepted)/wrong.py",
            says: "wanted AC, but got WA in secret/mixed: expected 3, got 1"),
        Breakage(
            check: "verdicts", what: "a wrong one that is right",
            changes: ["submissions/wrong_answer/right.py": PackageFolder.plain],
            file: "submissions/wrong_answer/right.py", says: "wanted WA, but every case accepts it; add a case"),
        Breakage(
            check: "verdicts", what: "the right mistake in the wrong folder",
            changes: ["submissions/run_time_error/minus.py": "def evens(numbers):\n    return -1\n"],
            file: "submissions/run_time_error/minus.py", says: "wanted RTE, but got WA in sample/some"),
        Breakage(
            check: "verdicts", what: "one that does not compile",
            changes: ["submissions/wrong_answer/half.py": "def evens(numbers:\n"],
            file: "submissions/wrong_answer/half.py", says: "wanted WA, but got CE in sample/some: SyntaxError"),
        Breakage(
            check: "verdicts", what: "a rejected one that is accepted",
            changes: ["submissions/rejected/right.py": PackageFolder.plain], file: "submissions/rejected/right.py",
            says: "wanted anything but AC, but every case accepts it"),
        Breakage(
            check: "verdicts", what: "a folder whose name is misspelt",
            changes: ["submissions/wrong_anwser/minus.py": "def evens(numbers):\n    return -1\n"],
            file: "submissions/wrong_anwser", says: "promises no verdict that is known; rename it to wrong_answer"),
        Breakage(
            check: "verdicts", what: "no accepted submission", changes: [accepted: nil], file: accepted,
            says: "there is no accepted submission"),
        Breakage(
            check: "verdicts", what: "a case that is no Python",
            changes: ["data/secret/more.doctest": "# broken\n>>> return 1\n2\n"],
            file: "\(accepted)/plain.py", says: "wanted AC, but got JE in secret/broken: the statement at line 2"),
    ]

    static let starters = [
        Breakage(
            check: "starter", what: "it is the solution", changes: ["attachments/starter.py": PackageFolder.plain],
            file: "attachments/starter.py", says: "is accepted by every case"),
        Breakage(
            check: "starter", what: "there is none", changes: ["attachments": nil], file: "attachments/starter.py",
            says: "is missing"),
        Breakage(
            check: "starter", what: "it is no Python", changes: ["attachments/starter.py": "def evens(numbers):\n"],
            file: "attachments/starter.py", says: "does not compile: CE in sample/some: IndentationError"),
    ]

    /// Works until its process has used so much CPU time.
    private static func working(_ seconds: Double) -> String {
        """
        from time import process_time
        def evens(numbers):
            while process_time() < \(seconds):
                pass
            return sum(number % 2 == 0 for number in numbers)

        """
    }

    static let times = [
        Breakage(
            check: "time-limit", what: "an accepted one that is near the limit",
            changes: ["\(accepted)/busy.py": working(0.25)], file: "\(accepted)/busy.py",
            says: "of the time limit in s"),
        Breakage(
            check: "time-limit", what: "a slow one that is near the limit",
            changes: ["submissions/time_limit_exceeded/busy.py": working(0.55)],
            file: "submissions/time_limit_exceeded/busy.py", says: "is not too slow for twice the time limit: AC"),
    ]

    static let cases = [
        Breakage(
            check: "secret-cases", what: "the samples again",
            changes: [
                "data/sample/cases.doctest": PackageFolder.proved[secret],
                secret: "# again\n>>> evens([1, 2, 3, 4, 6])\n3\n",
            ], file: "data/secret", says: "every secret case is a sample too"),
        Breakage(
            check: "secret-cases", what: "none",
            changes: ["data/sample/more.doctest": PackageFolder.proved[secret], "data/secret": nil],
            file: "data/secret", says: "there are no secret cases"),
        Breakage(
            check: "input-validators", what: "nothing for them to read",
            changes: ["input_validators/validate.py": "raise SystemExit(42)\n"], file: "input_validators",
            says: "there is no .in file"),
    ]

    static let seeds = [
        Breakage(
            check: "determinism", what: "another answer under another seed",
            changes: [
                "\(accepted)/salted.py": """
                    import sys
                    def evens(numbers):
                        if sys.flags.hash_randomization:
                            return 7
                        return sum(number % 2 == 0 for number in numbers)

                    """
            ], file: "\(accepted)/salted.py",
            says: "sample/some ends AC under hash seed 0, and WA (expected 1, got 7) under 1")
    ]

    /// A challenge of kind `rewrite` that names one more rule.
    private static func rewrite(_ rule: String) -> [String: String?] {
        [
            "problem.yaml": "name: Evens\nkind: rewrite\nentry_point: evens\n",
            "idioms.yaml": "- idiom: one\n  says: count in one pass\n  rules: [append-loop-to-list-comp, \(rule)]\n",
        ]
    }

    static let idioms = [
        Breakage(
            check: "unidiomatic", what: "nothing to find",
            changes: [
                "submissions/unidiomatic/fine.py":
                    "def evens(numbers):\n    return sum(number % 2 == 0 for number in numbers)\n"
            ], file: "submissions/unidiomatic/fine.py", says: "the reviewer finds nothing in it"),
        Breakage(
            check: "unidiomatic", what: "a rewrite that is wrong",
            changes: [
                "submissions/unidiomatic/shared.py": """
                    def evens(numbers, calls=[]):
                        calls.append(numbers)
                        if len(calls) == 1 and len(numbers) == 2:
                            return -1
                        return sum(number % 2 == 0 for number in numbers)

                    """
            ], file: "submissions/unidiomatic/shared.py",
            says: "mutable-default, it is not accepted any more: WA in secret/two calls: expected 2, got -1"),
        Breakage(
            check: "unidiomatic", what: "a rule that there is not",
            changes: rewrite("no-such-rule"),
            file: "idioms.yaml", says: "there is no rule `no-such-rule`"),
        Breakage(
            check: "unidiomatic", what: "a rule that finds nothing",
            changes: rewrite("mutable-default"),
            file: "idioms.yaml", says: "the rule `mutable-default` finds nothing in any unidiomatic submission"),
    ]

    private static func equivalent(_ line: String, _ becomes: String, _ submission: String = "plain.py") -> String {
        "- submission: \(submission)\n  line: '\(line)'\n  becomes: '\(becomes)'\n  reason: it is said\n"
    }

    static let mutants = [
        Breakage(
            check: "mutation", what: "cases that notice little",
            changes: [secret: "# none\n>>> evens([])\n0\n", "data/sample/cases.doctest": "# one\n>>> evens([1])\n0\n"],
            file: "data/secret", says: "and 95 % are wanted"),
        Breakage(
            check: "mutation", what: "a listed mutant that the cases notice",
            changes: ["submissions/equivalent_mutants.yaml": "# ours\n" + equivalent("result = 0", "result = 1")],
            file: "submissions/equivalent_mutants.yaml", line: 2, says: "the tests notice `result = 0`"),
        Breakage(
            check: "mutation", what: "a listed mutant that there is not",
            changes: ["submissions/equivalent_mutants.yaml": equivalent("result = 0", "result = 77")],
            file: "submissions/equivalent_mutants.yaml", line: 1, says: "no mutant changes"),
        Breakage(
            check: "mutation", what: "a listed mutant of no submission",
            changes: ["submissions/equivalent_mutants.yaml": equivalent("result = 0", "result = 1", "other.py")],
            file: "submissions/equivalent_mutants.yaml", line: 1, says: "no accepted submission has this name"),
    ]
}
