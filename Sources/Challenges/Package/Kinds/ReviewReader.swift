/// Reads a code base and what is wrong in it: kind `critique`.
struct ReviewReader {
    let tree: PackageTree

    func review() throws(PackageError) -> CodeReview {
        let reader = FaultReader(tree: tree)
        let faults = try reader.faults()
        for (fault, entry) in zip(faults, try reader.entries().filter { $0.node("harmless") == nil }) {
            // Asks for the place where there is none.
            if fault.place == nil { _ = try reader.place(entry) }
        }
        var harmless: [SourcePlace] = []
        for entry in try reader.entries() where entry.node("harmless") != nil {
            try entry.allow(["harmless", "file", "lines", "explanation"])
            harmless.append(try reader.place(entry))
        }
        return CodeReview(faults: faults, harmless: harmless, lineCounts: try lineCounts())
    }

    private func lineCounts() throws(PackageError) -> [String: Int] {
        var counts: [String: Int] = [:]
        for path in tree.files(under: "attachments") {
            counts[String(path.dropFirst("attachments/".count))] = try FaultReader.lineCount(of: path, in: tree)
        }
        return counts
    }

    /// A case for each fault, numbered, since their names would tell what to look for; and one for what is right.
    static func cases(_ review: CodeReview, file: String) -> [TestCase] {
        review.faults.indices.map {
            TestCase(id: "secret/fault \($0 + 1)", group: .secret, content: .fault(index: $0, review), file: file)
        } + [TestCase(id: "secret/wrong accusations", group: .secret, content: .accusations(review), file: file)]
    }
}
