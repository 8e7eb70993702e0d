import Challenges
import Testing

/// A solution that fails, and all that a person is told about it.
struct Explained: CustomTestStringConvertible, Sendable {
    var source: String
    var fixture: Fixture
    var verdict: Verdict
    /// Measured numbers are `N`.
    var message: String
    /// `line function|text with the highlighted part in «»`.
    var frames: [String]
    var place: SourceLocation
    var testDescription: String { String(source.prefix(80)).debugDescription }

    init(
        _ source: String, _ verdict: Verdict, _ message: String, _ frames: [String] = [],
        in fixture: Fixture = Explained.list, at place: SourceLocation = #_sourceLocation
    ) {
        (self.source, self.fixture, self.verdict, self.message) = (source, fixture, verdict, message)
        (self.frames, self.place) = (frames, place)
    }

    static let tight = "limits: {time_limit: 0.3, wall_limit: 2, memory: 32, output: 0.1}"
    /// `f(3)` has to be `[1, 2, 3]`.
    static let list = Fixture(">>> f(3)\n[1, 2, 3]\n", tight)

    func check() async throws {
        let judgement = try await fixture.judge(source)
        let result = try #require(judgement.cases.first { $0.verdict != .accepted }, sourceLocation: place)
        #expect(result.verdict == verdict, sourceLocation: place)
        #expect(Self.withoutMeasures(result.message) == message, sourceLocation: place)
        #expect(result.explanation.frames.map(Self.text) == frames, sourceLocation: place)
        #expect(result.explanation.notes == [], sourceLocation: place)
    }

    private static func withoutMeasures(_ message: String) -> String {
        message.replacing(/(used|CPU time:) [0-9.]+/) { "\($0.output.1) N" }
    }

    private static func text(_ frame: SourceFrame) -> String {
        var marked = Array(frame.text)
        if let highlight = frame.highlight {
            marked.insert("»", at: highlight.upperBound)
            marked.insert("«", at: highlight.lowerBound)
        }
        return "\(frame.line) \(frame.function)|\(String(marked))"
    }
}
