import Challenges
import Foundation
import Practice
import Testing

/// The pages of a library.
@Suite("pages of a library")
struct PageTests {
    static func item(_ slug: String, _ level: String, _ topics: [String], kind: String = "function") -> Catalogue.Item {
        Catalogue.Item(slug: slug, name: "A | B\n", kind: kind, level: level, topics: topics)
    }

    static let catalogue = Catalogue(
        items: [
            item("b", "senior", ["arrays"]), item("a", "fundamentals", ["arrays", "free"]),
            item("c", "guru", ["caches"], kind: "class"),
        ],
        ground: Ground(lines: [
            Ground.Line(topic: "sql", text: "joins | windows"), Ground.Line(topic: "arrays", text: "pairs"),
            Ground.Line(topic: "caches", text: "expiry"),
        ]))

    @Test("the index: by topic in the order of the ground, by kind, and all")
    func index() {
        let lines = IndexPage(Self.catalogue).markdown.split(separator: "\n").map(String.init)
        let link = { (slug: String) in "[\(slug)](\(slug)/statement/problem.en.md)" }
        #expect(lines.filter { $0.hasPrefix("| ") } == [
            "| topic | fundamentals | intermediate | senior | other |", "| --- | --- | --- | --- | --- |",
            "| arrays | \(link("a")) |  | \(link("b")) |  |", "| caches |  |  |  | \(link("c")) |",
            "| free | \(link("a")) |  |  |  |",
            "| kind | fundamentals | intermediate | senior | other |", "| --- | --- | --- | --- | --- |",
            "| class |  |  |  | \(link("c")) |", "| function | \(link("a")) |  | \(link("b")) |  |",
            "| challenge | name | kind | level | topics |", "| --- | --- | --- | --- | --- |",
            "| \(link("a")) | A \\| B  | function | fundamentals | arrays, free |",
            "| \(link("b")) | A \\| B  | function | senior | arrays |", "| \(link("c")) | A \\| B  | class | guru | caches |",
        ])
    }

    @Test("the coverage: every line of the ground, and what nothing stands for")
    func coverage() {
        let page = CoveragePage(Self.catalogue)
        #expect(page.uncovered == ["sql"])
        #expect(page.markdown.contains("2 of 3 topics, 3 challenges."))
        #expect(page.markdown.contains("| sql | joins \\| windows | none yet |\n"))
        #expect(page.markdown.hasSuffix("| caches | expiry | [c](c/statement/problem.en.md) |\n"))
    }

    @Test(
        "a ground that cannot be read: file, line, reason, advice",
        arguments: [
            ("a: x\nb:\n", ":2: is no topic with a text; write `topic: text`"),
            ("a: x\nb: [1]\n", ":2: is no topic with a text; write `topic: text`"),
            ("a: x\na: y\n", ":"), ("- a\n", ":1: is not a list of keys and values"), ("a: [\n", ":"),
        ])
    func brokenGround(_ text: String, _ says: String) throws {
        let file = NSTemporaryDirectory() + "ground-\(UUID().uuidString).yaml"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let error = #expect(throws: PackageError.self) { try Ground(file: file) }
        #expect(error?.description.hasPrefix(file + says) == true, "\(error?.description ?? "")")
        #expect(throws: PackageError.self) { try Ground(file: file + ".missing") }
    }
}
