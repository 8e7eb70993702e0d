/// Something to practise next, and why.
public struct Proposal: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
        /// By slug.
        case challenge(String)
        /// By name; with the slug of a challenge to try it in, if there is a fitting one.
        case rule(String, exercise: String?)
    }

    /// In the order in which they take turns.
    public enum Cause: String, Sendable, CaseIterable {
        /// Begun and not solved.
        case begun
        /// Solved, and about to be forgotten.
        case due
        /// A habit that was found, and its better way about to be forgotten.
        case rule
        /// Of a topic that went badly.
        case weak
        /// Of a topic that is not exhausted.
        case new
    }

    public var subject: Subject
    public var cause: Cause
    /// Half a sentence: `due: solved 9 days ago, recall about 60 %`.
    public var reason: String

    public init(subject: Subject, cause: Cause, reason: String) {
        self.subject = subject
        self.cause = cause
        self.reason = reason
    }
}
