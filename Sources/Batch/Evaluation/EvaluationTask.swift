public import Challenges
public import Importing
public import Judging
internal import Synchronization

/// One task of a benchmark: what is judged, and how a completion becomes a program.
public struct EvaluationTask: Sendable {
    /// As the benchmark calls it: `HumanEval/0`.
    public var id: String
    public var frame: SubmissionFrame
    private let preparation: Preparation

    /// - Parameter make: gives the challenge with its expected values; called once, by the first lane that needs it.
    public init(id: String, frame: SubmissionFrame, make: @escaping @Sendable (Lane) throws -> Challenge) {
        self.id = id
        self.frame = frame
        preparation = Preparation(make)
    }

    /// The challenge; other lanes that need the same one wait.
    public func challenge(on lane: Lane) throws -> Challenge { try preparation.challenge(on: lane) }

    private final class Preparation: Sendable {
        private let made = Mutex<Challenge?>(nil)
        private let make: @Sendable (Lane) throws -> Challenge

        init(_ make: @escaping @Sendable (Lane) throws -> Challenge) { self.make = make }

        func challenge(on lane: Lane) throws -> Challenge {
            try made.withLock { made in
                if let made { return made }
                let challenge = try make(lane)
                made = challenge
                return challenge
            }
        }
    }
}
