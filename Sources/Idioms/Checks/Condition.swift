/// The conditions of a safe rewrite, each with the letter that the rule catalogue gives it.
public enum Condition: String, Sendable, CaseIterable {
    case fresh = "F"
    case notRead = "R"
    case variableDead = "V"
    case noJumps = "J"
    case movable = "A"
    case unchanged = "M"
    case typeKnown = "T"
    case effectFree = "E"
    case exceptionUncaught = "X"
    case hashable = "H"
    case importable = "I"
    case fits = "L"
    /// Builtins and imported names mean what they usually mean; true of every rewrite.
    case notShadowed = "B"

    /// What it asks for, for the rule reference.
    public var explanation: String {
        switch self {
        case .fresh: "the accumulator is bound once, to its empty value, just before, and not read in between"
        case .notRead: "the accumulator is not read in the element, the test or the iterable"
        case .variableDead: "the loop variable is not used after the loop, nor kept by a function made in it"
        case .noJumps: "the loop has no `else`, `break`, `continue`, `return` or `yield` beyond the pattern's own"
        case .movable: "there is no `await`, `yield` or walrus in what is moved"
        case .unchanged: "the sequence is neither rebound nor changed in the body"
        case .typeKnown: "the type is known from the code itself"
        case .effectFree: "the operands have no side effects"
        case .exceptionUncaught: "no handler around catches the exception that would be another one"
        case .hashable: "the values are hashable"
        case .importable: "the import can be added and its name is free"
        case .fits: "the result fits on a line and stays simple"
        case .notShadowed: "the builtins it uses are not shadowed"
        }
    }
}

/// One condition of one finding: what must hold here, and how to find out.
public struct Check {
    public let condition: Condition
    /// What holds, in terms of this code: "`out` starts empty".
    public let claim: String
    /// Why it does not hold here; nil if it does.
    let failure: (ReviewedFile) -> String?

    public init(_ condition: Condition, _ claim: String, failure: @escaping (ReviewedFile) -> String?) {
        self.condition = condition
        self.claim = claim
        self.failure = failure
    }

    /// Something that the rule had to find out in order to match at all.
    public static func established(_ condition: Condition, _ claim: String) -> Check {
        Check(condition, claim) { _ in nil }
    }

    /// Holds when `holds` does; `reason` says why it does not.
    public static func that(
        _ condition: Condition, _ claim: String, otherwise reason: String, _ holds: @escaping (ReviewedFile) -> Bool
    ) -> Check {
        Check(condition, claim) { holds($0) ? nil : reason }
    }
}
