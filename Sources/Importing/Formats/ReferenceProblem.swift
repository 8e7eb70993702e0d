public import PythonValues
internal import WorkerProtocol

/// A task whose inputs are known and whose answers are what its reference solution gives.
public struct ReferenceProblem: Sendable {
    public var taskID: String
    public var entryPoint: String
    /// What stands before a completion.
    public var frame: SubmissionFrame
    /// Source of the reference solution, complete.
    public var reference: String
    /// Assertions about the arguments, as the body of a function; empty if there are none.
    public var contract: String
    /// Arguments of each call, by position: the inputs of the original benchmark.
    public var baseInputs: [[PythonValue]]
    /// Those that were added to it.
    public var plusInputs: [[PythonValue]]
    /// How far floats may be from the reference's; 0 if they must be equal.
    public var absoluteTolerance: Double
    /// 1-based line of the data set.
    public var line: Int

    /// Arguments as ``WorkerProtocol/ValueTag`` has them, a tuple for each call.
    public static func encoded(_ inputs: [[PythonValue]]) -> [[UInt8]] {
        inputs.map { arguments in
            var writer = ByteWriter(reserving: 64)
            PythonValue.tuple(arguments).encode(into: &writer)
            return writer.bytes
        }
    }
}
