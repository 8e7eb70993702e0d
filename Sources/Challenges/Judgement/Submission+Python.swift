extension Submission {
    /// Its Python files by path, in the order of their paths; a single source has no path.
    public var pythonFiles: [(path: String, source: [UInt8])] {
        guard !files.isEmpty else { return [("", source)] }
        return files.filter { $0.key.hasSuffix(".py") }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { (path: $0.key, source: $0.value) }
    }
}
