internal import WorkerProtocol

/// A source that Python cannot parse, and where.
public struct SourceError: Error, Hashable, Sendable {
    public var message: String
    /// From 1; the column counts characters.
    public var line: Int
    public var column: Int
    public var endLine: Int
    public var endColumn: Int

    init(message: String, line: Int, column: Int) {
        self.message = message
        self.line = line
        self.column = column
        endLine = line
        endColumn = column + 1
    }

    init(_ error: PythonError) {
        message = String(decoding: error.record.message, as: UTF8.self)
        let frame = error.record.frames.first
        line = max(Int(frame?.line ?? 1), 1)
        column = max(Int(frame?.column ?? 0) + 1, 1)
        endLine = max(Int(frame?.endLine ?? 0), line)
        endColumn = max(Int(frame?.endColumn ?? 0) + 1, endLine == line ? column + 1 : 1)
        switch error.record.type.split(separator: ".").last {
        case "MemoryError", "RecursionError": message = "too deeply nested to be parsed"
        case "SyntaxError", "IndentationError", "TabError": break
        case let type?: message = "\(type): \(message)"
        case nil: break
        }
    }
}
