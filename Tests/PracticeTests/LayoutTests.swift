import Challenges
import Foundation
import Practice
import Testing

/// What a practice folder holds, by what its package brings.
@Suite("practice folders")
struct LayoutTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let attachments: [String]
        let solution: String
        let files: [String]

        init(_ name: String, _ attachments: [String], _ solution: String, _ files: [String]) {
            testDescription = name
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
            "nothing takes the place of our own files", ["starter.py", "notes.md", "STATEMENT.md", ".assay-practice"],
            "solution.py", ["attachments/.assay-practice", "attachments/STATEMENT.md", "attachments/notes.md", "solution.py"]),
    ]

    @Test("files", arguments: rows)
    func files(_ row: Row) {
        let attachments = Dictionary(uniqueKeysWithValues: row.attachments.map { ($0, Array("# \($0)\n".utf8)) })
        let layout = PracticeLayout(Self.challenge, statement: "Add two numbers.", attachments: attachments)
        #expect(layout.solution == row.solution)
        #expect(layout.files.keys.sorted() == (row.files + ["STATEMENT.md", "notes.md"]).sorted())
        if row.attachments.contains("starter.py") {
            #expect(layout.files["solution.py"] == Array("# starter.py\n".utf8))
        }
    }

    @Test("the statement has a title, once, and the limits", arguments: ["Add two numbers.", "# Two Sum\n\nAdd.\n", nil])
    func statement(_ text: String?) {
        let layout = PracticeLayout(Self.challenge, statement: text, attachments: [:])
        let statement = String(decoding: layout.files["STATEMENT.md"] ?? [], as: UTF8.self)
        #expect(statement.hasPrefix("# Two Sum\n\n"))
        #expect(statement.components(separatedBy: "# Two Sum").count == 2)
        #expect(statement.hasSuffix("Limits a case: 1.5 s CPU, 4 s on the clock, 128 MiB.\n"))
    }

    private static let challenge = Challenge(
        slug: "two-sum", name: "Two Sum", kind: .function, entryPoint: "two_sum",
        limits: Limits(cpuMillis: 1500, wallMillis: 4000, memoryBytes: 128 << 20))
}
