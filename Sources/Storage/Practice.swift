public import Challenges
public import Foundation

/// One submission of somebody who practises.
public struct Attempt: Sendable, Hashable {
    public var challenge: String
    public var date: Date
    public var verdict: Verdict
    /// Time spent on it.
    public var seconds: Double
    public var passed: Int
    public var total: Int

    public init(challenge: String, date: Date, verdict: Verdict, seconds: Double, passed: Int, total: Int) {
        self.challenge = challenge
        self.date = date
        self.verdict = verdict
        self.seconds = seconds
        self.passed = passed
        self.total = total
    }
}

/// A rule of idiom that came up in somebody's code.
public struct Encounter: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The rule had something to say.
        case seen
        /// There was occasion for the habit, and the better way was written.
        case avoided
    }

    public var rule: String
    public var date: Date
    public var kind: Kind

    public init(rule: String, date: Date, kind: Kind) {
        self.rule = rule
        self.date = date
        self.kind = kind
    }
}
