public import WorkerProtocol

/// Calls of the entry point that are all made in one child, and what each must give.
///
/// What benchmarks with thousands of inputs a task need: a child for each would cost more than the calls do.
/// Values are in the notation of ``WorkerProtocol/ValueTag``, so that an answer that is right byte by byte, as nearly all
/// are, is never decoded. A value of more than ``ValueDigest/threshold`` bytes must be right byte by byte.
public struct CallTable: Sendable, Hashable {
    /// For each call its arguments: an encoded tuple.
    public var arguments: [[UInt8]]
    /// For each call what it must give; these stay outside the child.
    public var expected: [CallAnswer]
    public var agreement: Agreement
    /// CPU time that one call may take, milliseconds.
    public var callCpuMillis: Int

    /// When an answer is right.
    public enum Agreement: Sendable, Hashable {
        /// It equals the expected value under these flags.
        case equal(ValidatorFlags)
        /// It is a zero, within a tolerance, of the polynomial whose coefficients, constant term first, are the
        /// first argument.
        case polynomialRoot(tolerance: Double)
    }

    public init(arguments: [[UInt8]], expected: [CallAnswer], agreement: Agreement, callCpuMillis: Int) {
        self.arguments = arguments
        self.expected = expected
        self.agreement = agreement
        self.callCpuMillis = callCpuMillis
    }
}
