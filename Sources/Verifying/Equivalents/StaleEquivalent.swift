internal import Challenges

/// An entry of the list of equivalent mutants that is no longer, or never was, true.
struct StaleEquivalent: Hashable, Sendable, CustomStringConvertible {
    enum Cause: Hashable, Sendable {
        /// No accepted submission has this name.
        case unknownSubmission
        /// No mutant has these two lines.
        case neverGenerated
        /// The tests notice every such mutant.
        case neverSurvived
        /// The same as an entry before it.
        case repeated
        /// It does not say why.
        case withoutReason
    }

    var entry: EquivalentMutant
    var cause: Cause

    /// One sentence: what is wrong, and what to do.
    var description: String {
        let change = "`\(entry.line)` → `\(entry.becomes)`"
        return switch cause {
        case .unknownSubmission:
            "\(entry.submission): no accepted submission has this name; correct or remove the entry \(change)"
        case .neverGenerated:
            "\(entry.submission): no mutant changes \(change); copy both lines from the report, or remove the entry"
        case .neverSurvived:
            "\(entry.submission): the tests notice \(change), so it is not equivalent; remove the entry"
        case .repeated: "\(entry.submission): \(change) is listed twice; remove one entry"
        case .withoutReason: "\(entry.submission): \(change) has no reason; say why no test can notice it"
        }
    }
}
