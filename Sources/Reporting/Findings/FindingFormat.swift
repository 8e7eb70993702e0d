/// A way to write the findings of a run down. One file a format; ``FindingFormats`` lists them.
public protocol FindingFormat: Sendable {
    /// As it is given to `--output-format`.
    static var name: String { get }
    /// One line for `--help`.
    static var summary: String { get }
    init()
    /// The whole output; ends with a line end unless it is empty.
    func text(_ run: ReviewRun, _ style: TextStyle) -> String
}
