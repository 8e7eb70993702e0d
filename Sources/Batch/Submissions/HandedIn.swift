public import Challenges

/// One solution of one candidate, as it was found.
public struct HandedIn: Sendable, Hashable {
    public var candidate: String
    /// As it is written where it was found; see ``SlugMatch``.
    public var challenge: String
    /// Where it was found: a path, or `FILE:LINE`.
    public var origin: String
    public var content: Content

    public enum Content: Sendable, Hashable {
        case whole(Submission)
        /// What comes behind the prompt of a benchmark's task.
        case completion([UInt8])
    }

    public init(candidate: String, challenge: String, origin: String, content: Content) {
        self.candidate = candidate
        self.challenge = challenge
        self.origin = origin
        self.content = content
    }
}

/// Something that should have been a submission, and why it is none.
public struct UnreadableSubmission: Error, Sendable, Hashable, CustomStringConvertible {
    /// A path, or `FILE:LINE`.
    public var origin: String
    public var reason: String
    /// As far as the place tells; else empty.
    public var candidate: String
    /// As far as the place tells; else empty.
    public var challenge: String

    public init(origin: String, reason: String, candidate: String = "", challenge: String = "") {
        self.origin = origin
        self.reason = reason
        self.candidate = candidate
        self.challenge = challenge
    }

    public var description: String { "\(origin): \(reason)" }
}

/// Many submissions, read one after another: memory does not grow with their number.
public protocol Submissions: Sendable {
    /// Begins to read; what it gives is called for the next submission, or for what could not be read, until it gives nil.
    /// The order is the same every time.
    ///
    /// - Throws: ``BatchError`` when the place itself cannot be read; so does what it gives.
    func reader() throws(BatchError) -> () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>?
}

extension Submissions {
    /// Gives all of them to `body`.
    public func forEach(_ body: (Result<HandedIn, UnreadableSubmission>) throws -> Void) throws {
        let next = try reader()
        while let submission = try next() { try body(submission) }
    }
}

/// Finds the kind of place that a path is.
public enum SubmissionPlace {
    /// - Parameter challenges: those that there are, by slug: they tell the layouts of a folder apart, and what is
    ///   handed in for them.
    public static func submissions(
        at path: String, challenges: [String: Challenge]
    ) throws(BatchError) -> any Submissions {
        switch FileKind.of(path) {
        case .missing: throw BatchError("\(path): there is no such file or folder")
        case .folder: return try SubmissionFolder(path: path, challenges: challenges)
        case .device: throw BatchError("\(path): is a device; name a folder or a file of JSON Lines")
        // It can be read once only.
        case .pipe: return SubmissionLines(path: path)
        case .file:
            let lines = SubmissionLines(path: path)
            guard try lines.hasContent() else {
                throw BatchError(
                    "\(path): there are no submissions; wanted a JSON object a line, with challenge, candidate and source")
            }
            return lines
        }
    }
}
