/// What a worker that parses can do with a source beside reviewing it. Nothing of the source runs.
public enum ReadingTask: UInt8, Sendable, CaseIterable {
    /// Take test code apart into what runs beside the solution and what stays outside.
    case split = 1
    /// What of the source a copy of it would share.
    case fingerprint = 2
    /// Faulty versions of the source, one edit each.
    case mutate = 3
    /// Where patterns occur in the source.
    case match = 4
}
