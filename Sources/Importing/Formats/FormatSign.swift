internal import PythonValues

/// What a file's first bytes say of its format.
enum FormatSign {
    /// The keys of the first record of a data set; nil if the file is none.
    static func keys(of path: String) -> Set<String>? {
        let names = [".jsonl", ".json", ".jsonl.gz", ".json.gz"]
        guard names.contains(where: path.hasSuffix), var records = try? JSONLines(path: path),
            let record = try? records.next()
        else { return nil }
        return record.keys
    }
}
