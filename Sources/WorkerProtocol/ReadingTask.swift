/// What a worker that parses can do with a source beside reviewing it. Nothing of the source runs.
public enum ReadingTask: UInt8, Sendable, CaseIterable {
    /// Take test code apart into what runs beside the solution and what stays outside.
    case split = 1
}
