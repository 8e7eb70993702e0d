import Challenges
import Testing

@testable import Judging

@Suite("a review is compared with what was planted")
struct CodeReviewTests {
    static let review = CodeReview(
        faults: [
            PlantedFault(
                name: "leaked-file", title: "never closed", place: SourcePlace(file: "a.py", lines: 10...12), words: ["close"]),
            PlantedFault(
                name: "bare-except", title: "hides errors", place: SourcePlace(file: "a.py", lines: 14...14), words: ["except"],
                points: 2),
            PlantedFault(
                name: "off-by-one", title: "last page", place: SourcePlace(file: "lib/b.py", lines: 3...3), words: ["last"]),
        ],
        harmless: [SourcePlace(file: "a.py", lines: 40...41)], lineCounts: ["a.py": 60, "lib/b.py": 20])

    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        /// Numbers of the faults that are found, from 0.
        let found: [Int]
        let accusations: Int
        var testDescription: String { text }
    }

    static let rows = [
        Row(text: "a.py:11: the file is never closed", found: [0], accusations: 0),
        Row(text: "a.py:8: it is not CLOSEd", found: [0], accusations: 0),
        Row(text: "a.py:7: it is not closed", found: [], accusations: 1),
        Row(text: "a.py:11: leaked file", found: [0], accusations: 0),
        Row(text: "a.py:11: this is ugly", found: [], accusations: 0),
        Row(text: "# Review\n\n- a.py:10: close it\n* `lib/b.py:3`: the last page is lost\nMore prose.", found: [0, 2], accusations: 0),
        Row(text: "a.py:13: no except, no close", found: [0], accusations: 0),
        Row(text: "a.py:13: except\na.py:12: close\na.py:12: close again", found: [0, 1], accusations: 0),
        Row(text: "a.py:41: prints\na.py:11: close", found: [0], accusations: 0),
        Row(text: "a.py:11:5: close it, column given", found: [0], accusations: 0),
        Row(text: #"{"findings": [{"path": "a.py", "line": 11, "text": "close it"}]}"#, found: [0], accusations: 0),
        Row(text: #"[{"path": "a.py", "line": 14, "class": "bare-except", "text": "no"}]"#, found: [1], accusations: 0),
        Row(
            text: (1...60).map { "a.py:\($0): close, except, last" }.joined(separator: "\n"), found: [0, 1],
            // Seven lines near the first, five near the second, two of which are the same; six near what is harmless.
            accusations: 60 - 9 - 6),
    ]

    @Test("found, and wrongly blamed", arguments: rows)
    func review(_ row: Row) throws {
        let own = try CandidateReview(Array(row.text.utf8), files: Set(Self.review.lineCounts.keys))
        let judge = ReviewJudge(review: Self.review, remarks: own.remarks)
        let finders = judge.finders()
        #expect(finders.indices.filter { finders[$0] != nil } == row.found)
        #expect(judge.accusations().count == row.accusations)
        #expect(Set(finders.compactMap(\.self)).count == row.found.count)
    }

    @Test("what cannot be read", arguments: [
        ("", "there is no remark"), ("prose only", "there is no remark"), ("c.py:1: other file", "there is no remark"),
        ("{\"findings\": 3}", "the review is no JSON"), ("a.py:x: no line", "there is no remark"),
    ])
    func unreadable(_ text: String, _ reason: String) throws {
        let error = try #require(throws: CandidateReview.Unreadable.self) {
            try CandidateReview(Array(text.utf8), files: ["a.py"])
        }
        #expect(error.reason.hasPrefix(reason))
    }
}
