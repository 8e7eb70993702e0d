public import Challenges

/// A way to write a judgement down. One file a format; ``ReportFormats`` lists them.
///
/// A value writes one judgement and keeps no state, so that results may come from any thread.
public protocol ReportFormat: Sendable {
    /// As it is given to `--output-format`.
    static var name: String { get }
    /// One line for `--help`.
    static var summary: String { get }
    init(_ heading: ReportHeading, style: TextStyle)
    /// Text before the first case; empty for most.
    func begin() -> String
    /// Text for one case as soon as it is known; empty for formats that need the whole.
    func write(_ result: CaseResult) -> String
    /// Text after the last case.
    func end(_ judgement: Judgement) -> String
}

extension ReportFormat {
    public func begin() -> String { "" }
    public func write(_ result: CaseResult) -> String { "" }
}
