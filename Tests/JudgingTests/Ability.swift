import Testing

/// One thing that a case can ask for: a small package, an answer that meets it, and answers that do not.
struct Ability: CustomTestStringConvertible, Sendable {
    var name: String
    var fixture: Fixture
    var accepted: [String]
    /// Source and the message that it gets.
    var rejected: [(source: String, message: String)]
    var place: SourceLocation
    var testDescription: String { name }

    init(
        _ name: String, _ fixture: Fixture, accepted: [String], rejected: KeyValuePairs<String, String>,
        at place: SourceLocation = #_sourceLocation
    ) {
        (self.name, self.fixture, self.accepted, self.place) = (name, fixture, accepted, place)
        self.rejected = rejected.map { ($0.key, $0.value) }
    }
}
