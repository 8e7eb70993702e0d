import Challenges
import Foundation
import Practice
import Testing

/// What a practice folder holds, by what its package brings.
@Suite("practice folders")
struct LayoutTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: String
        let attachments: [String]
        let solution: String
        let files: [String]

        init(_ name: String, kind: String = "function", _ attachments: [String], _ solution: String, _ files: [String]) {
            testDescription = name
            self.kind = kind
            self.attachments = attachments
            self.solution = solution
            self.files = files
        }
    }

    static let rows = [
        Row("a starter", ["starter.py"], "solution.py", ["solution.py"]),
        Row("nothing to start from", [], "solution.py", ["solution.py"]),
        Row(
            "a starter of several files", ["starter/__init__.py", "starter/sub/a.py"], "solution",
            ["solution/__init__.py", "solution/sub/a.py"]),
        Row(
            "files beside it", ["starter.py", "shop.py", "data/x.csv"], "solution.py", ["data/x.csv", "shop.py", "solution.py"]),
        Row(
            "a review is written beside the code that it is about", kind: "critique", ["shop.py", "lib/till.py"], "review.md",
            ["lib/till.py", "review.md", "shop.py"]),
        Row("a review that is begun already", kind: "critique", ["review.md", "starter.py"], "review.md", ["review.md"]),
        Row(
            "tests are written beside the module", kind: "tests", ["starter.py", "cart.py"], "test_solution.py",
            ["cart.py", "test_solution.py"]),
        Row(
            "nothing takes the place of our own files", ["starter.py", "notes.md", "STATEMENT.md", ".assay-practice"],
            "solution.py", ["attachments/.assay-practice", "attachments/STATEMENT.md", "attachments/notes.md", "solution.py"]),
    ]

    @Test("files", arguments: rows)
    func files(_ row: Row) {
        let attachments = Dictionary(uniqueKeysWithValues: row.attachments.map { ($0, Array("# \($0)\n".utf8)) })
        let layout = PracticeLayout(Self.challenge, kind: row.kind, statement: "Add.", attachments: attachments)
        #expect(layout.solution == row.solution)
        #expect(layout.files.keys.sorted() == (row.files + ["STATEMENT.md", "notes.md"]).sorted())
        if row.attachments.contains("starter.py"), row.kind != "critique" {
            #expect(layout.files[row.solution] == Array("# starter.py\n".utf8))
        }
        if row.kind == "critique" {
            let review = String(decoding: layout.files["review.md"] ?? [], as: UTF8.self)
            #expect(review.hasPrefix(row.attachments.contains("review.md") ? "# review.md" : "# Review of Two Sum\n"))
        }
    }

    @Test("the statement has a title, once, and the limits", arguments: ["Add two numbers.", "# Two Sum\n\nAdd.\n", nil])
    func statement(_ text: String?) {
        let layout = PracticeLayout(Self.challenge, kind: "function", statement: text, attachments: [:])
        let statement = String(decoding: layout.files["STATEMENT.md"] ?? [], as: UTF8.self)
        #expect(statement.hasPrefix("# Two Sum\n\n"))
        #expect(statement.components(separatedBy: "# Two Sum").count == 2)
        #expect(statement.hasSuffix("Limits a case: 1.5 s CPU, 4 s on the clock, 128 MiB.\n"))
    }

    private static let challenge = Challenge(
        slug: "two-sum", name: "Two Sum", kind: .function, entryPoint: "two_sum",
        limits: Limits(cpuMillis: 1500, wallMillis: 4000, memoryBytes: 128 << 20))
}
