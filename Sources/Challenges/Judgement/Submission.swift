/// What a candidate has handed in, as bytes: what they mean is Python's business (PEP 263), or that of the challenge's
/// kind.
public struct Submission: Sendable, Hashable {
    /// Name for reports and tracebacks: the file's last path component, or `<stdin>`.
    public let name: String
    public let source: [UInt8]
    /// All files of a solution that has several, the one that is ``source`` included, by path relative to the working
    /// folder in which they will lie.
    public let files: [String: [UInt8]]

    /// Larger sources are a compile error before Python sees them.
    public static let maximumBytes = 1 << 20

    public init(name: String, source: [UInt8], files: [String: [UInt8]] = [:]) {
        self.name = name
        self.source = source
        self.files = files
    }

    /// A solution of several files: `solution.py`, or else `main.py`, is what is run; the others are there to import.
    public init(name: String, files: [String: [UInt8]]) {
        self.init(name: name, source: files["solution.py"] ?? files["main.py"] ?? [], files: files)
    }

    /// A solution of several files, as they lie in a folder.
    public init(folder: String) throws(PackageError) {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        self.init(name: name, files: try SolutionFolder.files(of: folder))
    }
}
