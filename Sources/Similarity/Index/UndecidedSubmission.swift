/// A submission about which nothing can be said.
public struct UndecidedSubmission: Hashable, Sendable, CustomStringConvertible {
    public enum Cause: Hashable, Sendable {
        /// Hardly more than the starter: everybody's would look like this.
        case tooShort(tokens: Int)
        /// What is left without the starter, the references and the common solution is too little.
        case nothingOfItsOwn(fingerprints: Int)
        /// It is no Python.
        case syntaxError(String)
    }

    public var challenge: String
    public var key: String
    public var cause: Cause

    public init(challenge: String, key: String, cause: Cause) {
        self.challenge = challenge
        self.key = key
        self.cause = cause
    }

    /// One sentence.
    public var description: String {
        switch cause {
        case .tooShort(let tokens):
            "\(key): too short to say (\(tokens) token\(tokens == 1 ? "" : "s") more than the starter)"
        case .nothingOfItsOwn(let count):
            "\(key): nothing to compare beyond the starter and the common solution "
                + "(\(count) fingerprint\(count == 1 ? "" : "s") left)"
        case .syntaxError(let message): "\(key): not compared, since it does not parse: \(message)"
        }
    }
}
