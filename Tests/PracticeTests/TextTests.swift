import Foundation
import Practice
import Testing

/// Texts that are read: hints, markers, times.
@Suite("practice texts")
struct TextTests {
    @Test(
        "hints by their headings",
        arguments: [
            ("", []), ("\n \n", []), ("just a text\n", ["just a text"]),
            ("## Hint 1\n\nfirst\n\nmore\n\n## Hint 2\nsecond", ["first\n\nmore", "second"]),
            ("# Hints\n\n## Hint 1\nfirst\n", ["first"]),
            ("## Hint 1\r\nfirst\r\n## Hint 2\r\nsecond\r\n", ["first", "second"]),
            ("## Hint 1\n```\n## no heading\n```\n## Hint 2\nsecond\n", ["```\n## no heading\n```", "second"]),
            ("## Hint 1\n\n## Hint 2\nsecond\n", ["second"]),
        ] as [(String, [String])])
    func hints(_ text: String, _ hints: [String]) { #expect(HintSheet(text).hints == hints) }

    static let marker = PracticeMarker(
        challenge: "two-sum", package: "/srv/Challenges/two: sum", solution: "solution.py",
        started: Date(timeIntervalSince1970: 1_750_000_000))

    @Test("a marker comes back as it was written")
    func markerReturns() throws {
        #expect(try PracticeMarker(Self.marker.text) == Self.marker)
        #expect(try PracticeMarker(Self.marker.text + "\nlater: version\r\n# more\n") == Self.marker)
    }

    @Test(
        "what is wrong with a marker, and where",
        arguments: [
            ("", nil, "does not say `challenge: …`"), ("challenge two-sum\n", 1, "is not of the form `key: value`"),
            ("challenge: a\n", nil, "does not say `solution: …`"),
            ("# x\nchallenge:\n", 2, "does not say `challenge: …`"),
            ("challenge: a\nsolution: /etc/passwd\nstarted: 2026-01-31T09:00:00Z", 2, "names a solution outside of the folder"),
            ("challenge: a\nsolution: x/../../y\nstarted: 2026-01-31T09:00:00Z", 2, "names a solution outside of the folder"),
            (
                "challenge: a\nsolution: b\nstarted: yesterday", 3,
                "has `started: yesterday`; write it as 2026-01-31T09:00:00Z"
            ),
        ] as [(String, Int?, String)])
    func flaws(_ text: String, _ line: Int?, _ reason: String) {
        let flaw = #expect(throws: PracticeMarker.Flaw.self) { try PracticeMarker(text) }
        #expect(flaw?.line == line && flaw?.reason == reason)
    }

    @Test(
        "times as people say them",
        arguments: [
            (0.0, "just now"), (100, "just now"), (-500, "just now"), (150, "2 minutes ago"), (3599, "59 minutes ago"),
            (3600, "1 hour ago"), (86_399, "23 hours ago"), (86_400, "1 day ago"), (86_400 * 9.5, "9 days ago"),
        ])
    func ago(_ seconds: Double, _ text: String) {
        #expect(ElapsedText.ago(Past.now - seconds, now: Past.now) == text)
    }

    @Test(
        "durations",
        arguments: [
            (0.4, "0 s"), (45, "45 s"), (59.6, "1 min"), (840, "14 min"), (3570, "1 h"), (3600, "1 h"),
            (7500, "2 h 5 min"), (-3, "0 s"),
        ])
    func durations(_ seconds: Double, _ text: String) { #expect(ElapsedText.duration(seconds) == text) }

    @Test("shares to five percent", arguments: [(0.0, 0), (0.61, 60), (0.63, 65), (0.999, 100)])
    func percent(_ share: Double, _ percent: Int) { #expect(ElapsedText.percent(share) == "about \(percent) %") }
}
