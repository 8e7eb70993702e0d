public import Foundation

/// Something that somebody did about a challenge beside handing a solution in.
public struct PracticeEvent: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A folder was laid out for it.
        case start
        /// `assay watch` was opened, or closed.
        case open, close
        /// The solution was saved while it was watched.
        case save
        /// The samples were judged.
        case sample
        /// A hint was read, for the first time or again.
        case hint
        /// The solution was reviewed for idiom.
        case review
        /// The editorial was read after an accepted run.
        case editorial
        /// The editorial was read before one.
        case spoil
    }

    /// Slug.
    public var challenge: String
    public var date: Date
    public var kind: Kind

    public init(challenge: String, date: Date, kind: Kind) {
        self.challenge = challenge
        self.date = date
        self.kind = kind
    }
}

/// A hint, and when it was read for the first time.
public struct HintReading: Sendable, Hashable {
    /// Slug.
    public var challenge: String
    /// From 1.
    public var number: Int
    public var date: Date

    public init(challenge: String, number: Int, date: Date) {
        self.challenge = challenge
        self.number = number
        self.date = date
    }
}
